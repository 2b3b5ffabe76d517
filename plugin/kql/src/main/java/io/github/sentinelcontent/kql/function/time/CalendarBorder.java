package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code startofday} … {@code endofyear}: a border of the unit that holds a datetime, moved by whole units. */
final class CalendarBorder implements ScalarFunction {
    private final CalendarUnit unit;
    private final boolean atEnd;

    CalendarBorder(CalendarUnit unit, boolean atEnd) {
        this.unit = unit;
        this.atEnd = atEnd;
    }

    @Override
    public String name() {
        return (atEnd ? "endof" : "startof") + unitName();
    }

    @Override
    public String summary() {
        return "gives the " + (atEnd ? "end" : "start") + " of the " + unitName() + " that holds a datetime";
    }

    private String unitName() {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/" + name() + "-function";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(
                KqlType.DATETIME,
                Parameter.scalar("date", KqlType.DATETIME),
                Parameter.scalar("offset", KqlType.LONG).orAbsent()));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector dates = arguments.get(0);
        Vector offsets = arguments.size() > 1 ? arguments.get(1) : new ConstantVector(KqlType.LONG, 0L, rows);
        if (rows > 0 && dates instanceof ConstantVector && offsets instanceof ConstantVector) {
            return new ConstantVector(KqlType.DATETIME, border(dates.value(0), offsets.value(0)), rows);
        }
        VectorBuilder builder = VectorBuilder.of(KqlType.DATETIME, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(border(dates.value(i), offsets.value(i)));
        }
        return builder.build();
    }

    private @Nullable Object border(@Nullable Object date, @Nullable Object offset) {
        if (!(date instanceof Long datetime) || !(offset instanceof Long moved)) {
            return null;
        }
        long ticks = atEnd ? unit.end(datetime, moved) : unit.start(datetime, moved);
        return Ticks.isDatetime(ticks) ? (Long) ticks : null;
    }
}
