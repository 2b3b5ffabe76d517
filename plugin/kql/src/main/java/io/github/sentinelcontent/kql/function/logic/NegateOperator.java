package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DECIMAL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minus sign before an operand; the type stays. */
final class NegateOperator extends DescribedFunction {
    NegateOperator() {
        super(
                "negate",
                "Changes the sign of a number or timespan",
                "numerical-operators",
                Signature.of(
                        ResultType.ofArgument(0),
                        Parameter.of("operand", LONG, INT, REAL, DECIMAL, TIMESPAN, DYNAMIC)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector operand = arguments.get(0);
        if (operand instanceof LongVector longs) {
            return ofLongs(longs, rows);
        }
        if (operand instanceof RealVector reals) {
            return ofReals(reals, rows);
        }
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(negative(operand.value(i)));
        }
        return builder.build();
    }

    private static Vector ofLongs(LongVector operand, int rows) {
        long[] result = new long[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = -operand.values()[i];
        }
        return new LongVector(operand.type(), result, operand.nulls(), rows);
    }

    private static Vector ofReals(RealVector operand, int rows) {
        double[] result = new double[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = -operand.values()[i];
        }
        return new RealVector(result, operand.nulls(), rows);
    }

    private static @Nullable Object negative(@Nullable Object value) {
        if (value instanceof Long number) {
            return -number;
        }
        if (value instanceof Double number) {
            return -number;
        }
        return value instanceof BigDecimal number ? number.negate() : null;
    }
}
