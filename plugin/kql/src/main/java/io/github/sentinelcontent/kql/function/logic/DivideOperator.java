package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
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

/** {@code /}: integers are divided toward zero, and by zero to null; reals by zero to infinity or NaN. */
final class DivideOperator extends ArithmeticOperator {
    DivideOperator() {
        super(
                "/",
                "Divides numbers, a timespan by a number, or a timespan by a timespan",
                Signature.of(REAL, Parameter.of("left", TIMESPAN), Parameter.of("right", TIMESPAN)),
                Signature.of(TIMESPAN, Parameter.of("left", TIMESPAN), Parameter.of("right", LONG, INT, REAL)),
                Signature.of(REAL, Parameter.of("left", DATETIME), Parameter.of("right", TIMESPAN, DATETIME)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector left = arguments.get(0);
        Vector right = arguments.get(1);
        if (resultType == TIMESPAN && right.type() == REAL) {
            return RoundedTicks.of(ofReals(left, right, rows), rows);
        }
        return super.evaluate(arguments, rows, resultType, context);
    }

    @Override
    boolean @Nullable [] longs(long[] left, long[] right, long[] result, boolean @Nullable [] nulls, int rows) {
        boolean[] mask = nulls;
        for (int i = 0; i < rows; i++) {
            if (right[i] != 0) {
                result[i] = left[i] / right[i];
            } else {
                mask = NullMask.with(mask == nulls && nulls != null ? nulls.clone() : mask, i, rows);
            }
        }
        return mask;
    }

    @Override
    void reals(double[] left, double[] right, double[] result, int rows) {
        for (int i = 0; i < rows; i++) {
            result[i] = left[i] / right[i];
        }
    }

    @Override
    @Nullable
    BigDecimal decimal(BigDecimal left, BigDecimal right) {
        return right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
    }
}
