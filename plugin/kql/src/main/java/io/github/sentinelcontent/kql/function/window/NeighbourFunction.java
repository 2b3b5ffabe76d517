package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code prev} and {@code next}: the value so many rows before or after, or a default where there is no such row. */
final class NeighbourFunction extends WindowFunction {
    private final int direction;

    /**
     * Makes the function.
     *
     * @param direction -1 for rows before, 1 for rows after
     */
    NeighbourFunction(String name, int direction) {
        super(
                name,
                "gives the value of a row " + (direction < 0 ? "before" : "after") + " the current one",
                Signature.of(
                        ResultType.ofArgument(0),
                        Parameter.any("column"),
                        Parameter.scalar("offset", KqlType.LONG).orAbsent(),
                        Parameter.any("default").orAbsent()));
        this.direction = direction;
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        if (arguments.size() > 1 && arguments.get(1).value() instanceof Long offset && offset < 1) {
            return Optional.of("the offset of " + name() + " is " + offset + ", it must be 1 or more");
        }
        if (arguments.size() > 2 && !arguments.get(2).constant()) {
            return Optional.of("the default of " + name() + " must be a constant");
        }
        return Optional.empty();
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector column = arguments.get(0).flatten();
        long offset = arguments.size() > 1 && rows > 0 && arguments.get(1).value(0) instanceof Long given ? given : 1;
        int[] from = new int[rows];
        for (int i = 0; i < rows; i++) {
            long row = i + direction * offset;
            from[i] = row >= 0 && row < rows ? (int) row : -1;
        }
        Object byDefault = arguments.size() > 2 && rows > 0 ? arguments.get(2).value(0) : null;
        return byDefault == null
                ? column.take(from, rows)
                : withDefault(column, from, suited(byDefault, column.type()), rows);
    }

    private static Vector withDefault(Vector column, int[] from, @Nullable Object byDefault, int rows) {
        VectorBuilder builder = VectorBuilder.of(column.type(), rows);
        for (int i = 0; i < rows; i++) {
            builder.append(from[i] < 0 ? byDefault : column.value(from[i]));
        }
        return builder.build();
    }

    /** The default in the type of the column: numbers are converted, a value of another type counts as null. */
    private static @Nullable Object suited(Object value, KqlType type) {
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> value instanceof Number number ? (Long) number.longValue() : null;
            case REAL -> value instanceof Number number ? (Double) number.doubleValue() : null;
            case DECIMAL -> value instanceof Number ? new BigDecimal(value.toString()) : null;
            case STRING -> value instanceof String ? value : null;
            case BOOL -> value instanceof Boolean ? value : null;
            default -> value;
        };
    }
}
