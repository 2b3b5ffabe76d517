package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code isascii()}. */
final class IsAsciiFunction extends RowFunction {
    IsAsciiFunction() {
        super(
                "isascii",
                "Tells whether a text has only ASCII characters",
                "isascii",
                Signature.of(BOOL, Parameter.text("text")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return ((String) Objects.requireNonNull(arguments[0])).chars().allMatch(c -> c < 128);
    }
}
