package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code url_decode()}. */
final class UrlDecodeFunction extends RowFunction {
    UrlDecodeFunction() {
        super(
                "url_decode",
                "Decodes a text that was encoded for a URL",
                "url-decode-function",
                Signature.of(STRING, Parameter.of("url", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return PercentText.decode((String) Objects.requireNonNull(arguments[0]));
    }
}
