package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.LONG;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.CodePointOrder;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code strcmp()}: -1, 0 or 1 in the order of code points. */
final class StrcmpFunction extends RowFunction {
    StrcmpFunction() {
        super(
                "strcmp",
                "Compares two texts by their characters",
                "strcmp-function",
                Signature.of(LONG, Parameter.text("left"), Parameter.text("right")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String left = (String) Objects.requireNonNull(arguments[0]);
        return (long) Integer.signum(CodePointOrder.compare(left, (String) Objects.requireNonNull(arguments[1])));
    }
}
