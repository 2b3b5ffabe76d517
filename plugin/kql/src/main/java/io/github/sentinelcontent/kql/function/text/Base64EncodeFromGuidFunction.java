package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.GUID;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code base64_encode_fromguid()}. */
final class Base64EncodeFromGuidFunction extends RowFunction {
    Base64EncodeFromGuidFunction() {
        super(
                "base64_encode_fromguid",
                "Encodes the bytes of a guid as base64",
                "base64-encode-fromguid-function",
                Signature.of(STRING, Parameter.of("guid", GUID)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return Base64.getEncoder().encodeToString(GuidBytes.of((UUID) Objects.requireNonNull(arguments[0])));
    }
}
