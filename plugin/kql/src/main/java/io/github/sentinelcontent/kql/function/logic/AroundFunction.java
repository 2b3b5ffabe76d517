package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** {@code around()}: both ends of the range belong to it. */
final class AroundFunction extends RowFunction {
    AroundFunction() {
        super(
                "around",
                "Tells whether a value is at most so far from a center",
                "around-function",
                Signature.of(
                        BOOL,
                        Parameter.of("value", DATETIME),
                        Parameter.of("center", DATETIME),
                        Parameter.of("delta", TIMESPAN)),
                Signature.of(
                        BOOL,
                        Parameter.of("value", TIMESPAN),
                        Parameter.of("center", TIMESPAN),
                        Parameter.of("delta", TIMESPAN)),
                Signature.of(BOOL, number("value"), number("center"), number("delta")));
    }

    private static Parameter number(String name) {
        return Parameter.of(name, LONG, INT, REAL);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        if (arguments[0] instanceof Long value
                && arguments[1] instanceof Long center
                && arguments[2] instanceof Long delta) {
            return value >= center - delta && value <= center + delta;
        }
        double[] numbers = new double[3];
        for (int i = 0; i < 3; i++) {
            if (!(arguments[i] instanceof Number number)) {
                return null;
            }
            numbers[i] = number.doubleValue();
        }
        return numbers[0] >= numbers[1] - numbers[2] && numbers[0] <= numbers[1] + numbers[2];
    }
}
