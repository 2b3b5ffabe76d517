package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code base64_encode_tostring()}. */
final class Base64EncodeToStringFunction extends RowFunction {
    Base64EncodeToStringFunction(String name) {
        super(
                name,
                "Encodes a text as base64",
                "base64-encode-tostring-function",
                Signature.of(STRING, Parameter.of("text", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        byte[] bytes = ((String) Objects.requireNonNull(arguments[0])).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
