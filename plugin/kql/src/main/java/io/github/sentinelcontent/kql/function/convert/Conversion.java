package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code to*} function: one value of any type to the target type; what cannot be converted becomes null. */
abstract class Conversion implements ScalarFunction {
    private final String name;
    private final KqlType target;
    private final String page;

    /**
     * Describes the conversion.
     *
     * @param page last part of the address of the reference page
     */
    Conversion(String name, KqlType target, String page) {
        this.name = name;
        this.target = target;
        this.page = page;
    }

    /**
     * Converts one value, which is not null.
     *
     * @param type type of the value; never dynamic, since dynamic values come as what they hold
     */
    abstract @Nullable Object convert(KqlType type, Object value);

    /** Converts an array or bag inside a dynamic value; null unless overridden. */
    @Nullable
    Object convertComposite(Object value) {
        return null;
    }

    /** A quick way for a whole column, null when there is none. */
    @Nullable
    Vector convertColumn(Vector source, int rows) {
        return null;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String summary() {
        return "converts a value to " + target + ", giving null when that is not possible";
    }

    @Override
    public final String reference() {
        return "https://learn.microsoft.com/kusto/query/" + page;
    }

    @Override
    public final List<Signature> signatures() {
        return List.of(Signature.of(target, Parameter.any("value")));
    }

    @Override
    public final Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector source = arguments.get(0);
        if (source.type() == target) {
            return source;
        }
        if (source instanceof ConstantVector constant) {
            return new ConstantVector(target, bounded(convertAny(source.type(), constant.constant()), context), rows);
        }
        Vector column = convertColumn(source, rows);
        if (column != null) {
            return column;
        }
        VectorBuilder builder = VectorBuilder.of(target, rows);
        for (int i = 0; i < rows; i++) {
            context.budget().tick();
            builder.append(bounded(convertAny(source.type(), source.value(i)), context));
        }
        return builder.build();
    }

    private static @Nullable Object bounded(@Nullable Object value, EvaluationContext context) {
        if (value instanceof String text) {
            context.budget().text(text.length());
        }
        return value;
    }

    private @Nullable Object convertAny(KqlType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type != KqlType.DYNAMIC && type != KqlType.UNKNOWN) {
            return convert(type, value);
        }
        if (value instanceof Datetime datetime) {
            return convert(KqlType.DATETIME, datetime.ticks());
        }
        if (value instanceof Timespan timespan) {
            return convert(KqlType.TIMESPAN, timespan.ticks());
        }
        KqlType inner = ScalarKind.of(value);
        return inner == null ? convertComposite(value) : convertInner(inner, value);
    }

    /** Converts a number, text, bool or guid that stood inside a dynamic value. */
    @Nullable
    Object convertInner(KqlType type, Object value) {
        return convert(type, value);
    }
}
