package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.GUID;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code base64_decode_toguid()}. */
final class Base64DecodeToGuidFunction extends RowFunction {
    Base64DecodeToGuidFunction() {
        super(
                "base64_decode_toguid",
                "Decodes base64 to a guid",
                "base64-decode-toguid-function",
                Signature.of(GUID, Parameter.of("base64", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        byte[] bytes = Base64Text.decode((String) Objects.requireNonNull(arguments[0]));
        return bytes == null || bytes.length != 16 ? null : GuidBytes.toGuid(bytes);
    }
}
