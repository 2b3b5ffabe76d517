package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code base64_decode_toarray()}. */
final class Base64DecodeToArrayFunction extends RowFunction {
    Base64DecodeToArrayFunction() {
        super(
                "base64_decode_toarray",
                "Decodes base64 to an array of bytes",
                "base64-decode-toarray-function",
                Signature.of(DYNAMIC, Parameter.of("base64", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        byte[] bytes = Base64Text.decode((String) Objects.requireNonNull(arguments[0]));
        if (bytes == null) {
            return null;
        }
        List<Object> elements = new ArrayList<>(bytes.length);
        for (byte b : bytes) {
            elements.add((long) (b & 0xFF));
        }
        return Collections.unmodifiableList(elements);
    }
}
