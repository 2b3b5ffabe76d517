package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** {@code %}: the remainder lies between zero and the size of the divisor, whatever the signs. */
final class ModuloOperator extends ArithmeticOperator {
    ModuloOperator() {
        super(
                "%",
                "Gives the remainder of a division, never negative",
                Signature.of(TIMESPAN, Parameter.of("left", TIMESPAN), Parameter.of("right", TIMESPAN, LONG, INT)),
                Signature.of(TIMESPAN, Parameter.of("left", DATETIME), Parameter.of("right", TIMESPAN, DATETIME)));
    }

    @Override
    boolean @Nullable [] longs(long[] left, long[] right, long[] result, boolean @Nullable [] nulls, int rows) {
        boolean[] mask = nulls;
        for (int i = 0; i < rows; i++) {
            if (right[i] != 0) {
                long remainder = left[i] % right[i];
                result[i] = remainder < 0 ? remainder + Math.abs(right[i]) : remainder;
            } else {
                mask = NullMask.with(mask == nulls && nulls != null ? nulls.clone() : mask, i, rows);
            }
        }
        return mask;
    }

    @Override
    void reals(double[] left, double[] right, double[] result, int rows) {
        for (int i = 0; i < rows; i++) {
            double remainder = left[i] % right[i];
            result[i] = remainder < 0 ? remainder + Math.abs(right[i]) : remainder;
        }
    }

    @Override
    @Nullable
    BigDecimal decimal(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            return null;
        }
        BigDecimal remainder = left.remainder(right, MathContext.DECIMAL128);
        return remainder.signum() < 0 ? remainder.add(right.abs()) : remainder;
    }
}
