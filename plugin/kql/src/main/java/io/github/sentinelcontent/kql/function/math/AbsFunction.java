package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code abs}: of an int it is a long. */
final class AbsFunction extends RowFunction {
    AbsFunction() {
        super(
                "abs",
                "gives the absolute value",
                "abs-function",
                Signature.of(
                        AbsFunction::resultType,
                        Parameter.scalar("number", KqlType.LONG, KqlType.REAL, KqlType.DECIMAL, KqlType.TIMESPAN)));
    }

    private static KqlType resultType(List<Argument> arguments) {
        KqlType type = arguments.get(0).type();
        return type == KqlType.REAL || type == KqlType.DECIMAL || type == KqlType.TIMESPAN ? type : KqlType.LONG;
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Object number = arguments[0];
        if (number instanceof Double real) {
            return resultType == KqlType.LONG ? (Object) Math.abs(real.longValue()) : (Object) Math.abs(real);
        }
        if (number instanceof Long whole) {
            return Math.abs(whole);
        }
        return number instanceof BigDecimal decimal ? decimal.abs() : null;
    }
}
