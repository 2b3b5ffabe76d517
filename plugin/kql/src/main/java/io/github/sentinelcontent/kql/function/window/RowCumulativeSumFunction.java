package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code row_cumsum}: the sum of all values so far; nulls count as nothing. */
final class RowCumulativeSumFunction extends WindowFunction {
    RowCumulativeSumFunction() {
        super(
                "row_cumsum",
                "sums up the values of all rows so far",
                Signature.of(
                        ResultType.ofArgument(0),
                        Parameter.scalar(
                                "term", KqlType.LONG, KqlType.INT, KqlType.REAL, KqlType.DECIMAL, KqlType.TIMESPAN),
                        Parameter.scalar("restart", KqlType.BOOL).orAbsent()));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        Object sum = null;
        for (int i = 0; i < rows; i++) {
            Object before = Restarts.at(i, arguments, 1) ? zero(resultType) : sum;
            sum = add(before, arguments.get(0).value(i));
            builder.append(sum);
        }
        return builder.build();
    }

    private static Object zero(KqlType type) {
        return switch (type) {
            case REAL -> 0.0;
            case DECIMAL -> BigDecimal.ZERO;
            default -> 0L;
        };
    }

    private static @Nullable Object add(@Nullable Object sum, @Nullable Object term) {
        if (sum instanceof Long a && term instanceof Long b) {
            return a + b;
        }
        if (sum instanceof Double a && term instanceof Double b) {
            return a + b;
        }
        return sum instanceof BigDecimal a && term instanceof BigDecimal b ? a.add(b, MathContext.DECIMAL128) : sum;
    }
}
