package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code string_size()}. */
final class StringSizeFunction extends RowFunction {
    StringSizeFunction() {
        super(
                "string_size",
                "Counts the bytes of a text in UTF-8",
                "string-size-function",
                Signature.of(LONG, Parameter.of("text", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return (long) ((String) Objects.requireNonNull(arguments[0])).getBytes(StandardCharsets.UTF_8).length;
    }
}
