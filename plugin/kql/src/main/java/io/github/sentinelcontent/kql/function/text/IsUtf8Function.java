package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code isutf8()}. */
final class IsUtf8Function extends RowFunction {
    IsUtf8Function() {
        super("isutf8", "Tells whether a text is valid UTF-8", "isutf8", Signature.of(BOOL, Parameter.text("text")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return StandardCharsets.UTF_8.newEncoder().canEncode((String) Objects.requireNonNull(arguments[0]));
    }
}
