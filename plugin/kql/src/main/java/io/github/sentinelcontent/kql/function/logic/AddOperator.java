package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** {@code +}. */
final class AddOperator extends ArithmeticOperator {
    AddOperator() {
        super(
                "+",
                "Adds numbers, or a timespan to a datetime or timespan",
                Signature.of(TIMESPAN, Parameter.of("left", TIMESPAN), Parameter.of("right", TIMESPAN)),
                Signature.of(DATETIME, Parameter.of("left", DATETIME), Parameter.of("right", TIMESPAN)),
                Signature.of(DATETIME, Parameter.of("left", TIMESPAN), Parameter.of("right", DATETIME)));
    }

    @Override
    boolean @Nullable [] longs(long[] left, long[] right, long[] result, boolean @Nullable [] nulls, int rows) {
        for (int i = 0; i < rows; i++) {
            result[i] = left[i] + right[i];
        }
        return nulls;
    }

    @Override
    void reals(double[] left, double[] right, double[] result, int rows) {
        for (int i = 0; i < rows; i++) {
            result[i] = left[i] + right[i];
        }
    }

    @Override
    BigDecimal decimal(BigDecimal left, BigDecimal right) {
        return left.add(right, MathContext.DECIMAL128);
    }
}
