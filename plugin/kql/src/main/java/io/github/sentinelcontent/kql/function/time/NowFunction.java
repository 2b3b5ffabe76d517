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
import org.jspecify.annotations.Nullable;

/** {@code now} and {@code ago}: the clock of the run, moved by a timespan. */
final class NowFunction implements ScalarFunction {
    private final boolean ago;

    NowFunction(boolean ago) {
        this.ago = ago;
    }

    @Override
    public String name() {
        return ago ? "ago" : "now";
    }

    @Override
    public String summary() {
        return ago ? "gives the time of the run less a timespan" : "gives the time of the run, the same in all rows";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/" + name() + "-function";
    }

    @Override
    public List<Signature> signatures() {
        Parameter offset = Parameter.scalar("offset", KqlType.TIMESPAN);
        return List.of(Signature.of(KqlType.DATETIME, ago ? offset : offset.orAbsent()));
    }

    /** False, since the value belongs to a run and must not be computed before one. */
    @Override
    public boolean isDeterministic() {
        return false;
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        if (arguments.isEmpty()) {
            return new ConstantVector(KqlType.DATETIME, context.nowTicks(), rows);
        }
        Vector offsets = arguments.get(0);
        if (offsets instanceof ConstantVector constant) {
            return new ConstantVector(KqlType.DATETIME, moved(constant.constant(), context), rows);
        }
        VectorBuilder builder = VectorBuilder.of(KqlType.DATETIME, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(moved(offsets.value(i), context));
        }
        return builder.build();
    }

    private @Nullable Long moved(@Nullable Object offset, EvaluationContext context) {
        if (!(offset instanceof Long ticks)) {
            return null;
        }
        long moved = context.nowTicks() + (ago ? -ticks : ticks);
        return Ticks.isDatetime(moved) ? (Long) moved : null;
    }
}
