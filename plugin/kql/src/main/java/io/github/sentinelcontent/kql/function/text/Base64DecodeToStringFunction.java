package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code base64_decode_tostring()}: bytes that are not UTF-8 give the empty text. */
final class Base64DecodeToStringFunction extends RowFunction {
    Base64DecodeToStringFunction(String name) {
        super(
                name,
                "Decodes base64 to text",
                "base64-decode-tostring-function",
                Signature.of(STRING, Parameter.of("base64", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return Base64Text.utf8(Base64Text.decode((String) Objects.requireNonNull(arguments[0])));
    }
}
