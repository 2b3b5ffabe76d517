package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code base64_encode_fromarray()}: anything but bytes gives the empty text. */
final class Base64EncodeFromArrayFunction extends RowFunction {
    Base64EncodeFromArrayFunction() {
        super(
                "base64_encode_fromarray",
                "Encodes an array of bytes as base64",
                "base64-encode-fromarray-function",
                Signature.of(STRING, Parameter.of("bytes", DYNAMIC)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        if (!(arguments[0] instanceof List<?> elements)) {
            return "";
        }
        byte[] bytes = new byte[elements.size()];
        for (int i = 0; i < bytes.length; i++) {
            if (!(elements.get(i) instanceof Long value) || value < 0 || value > 255) {
                return "";
            }
            bytes[i] = value.byteValue();
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
