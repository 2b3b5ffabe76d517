package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code *}. */
final class MultiplyOperator extends ArithmeticOperator {
    MultiplyOperator() {
        super(
                "*",
                "Multiplies numbers, or a timespan by a number",
                Signature.of(TIMESPAN, Parameter.of("left", TIMESPAN), Parameter.of("right", LONG, INT, REAL)),
                Signature.of(TIMESPAN, Parameter.of("left", LONG, INT, REAL), Parameter.of("right", TIMESPAN)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector left = arguments.get(0);
        Vector right = arguments.get(1);
        if (resultType == TIMESPAN && (left.type() == REAL || right.type() == REAL)) {
            return RoundedTicks.of(ofReals(left, right, rows), rows);
        }
        return super.evaluate(arguments, rows, resultType, context);
    }

    @Override
    boolean @Nullable [] longs(long[] left, long[] right, long[] result, boolean @Nullable [] nulls, int rows) {
        for (int i = 0; i < rows; i++) {
            result[i] = left[i] * right[i];
        }
        return nulls;
    }

    @Override
    void reals(double[] left, double[] right, double[] result, int rows) {
        for (int i = 0; i < rows; i++) {
            result[i] = left[i] * right[i];
        }
    }

    @Override
    BigDecimal decimal(BigDecimal left, BigDecimal right) {
        return left.multiply(right, MathContext.DECIMAL128);
    }
}
