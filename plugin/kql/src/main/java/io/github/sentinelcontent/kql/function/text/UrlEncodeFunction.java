package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code url_encode()} and {@code url_encode_component()}: they differ in how they write a blank. */
final class UrlEncodeFunction extends RowFunction {
    private static final String SAFE = "-_.!*()";

    private final String blank;

    private UrlEncodeFunction(String name, String summary, String page, String blank) {
        super(name, summary, page, Signature.of(STRING, Parameter.of("url", STRING)));
        this.blank = blank;
    }

    static UrlEncodeFunction url() {
        return new UrlEncodeFunction(
                "url_encode", "Encodes a text for a URL, a blank as a plus sign", "url-encode-function", "+");
    }

    static UrlEncodeFunction component() {
        return new UrlEncodeFunction(
                "url_encode_component", "Encodes a text for a part of a URL", "url-encode-component-function", "%20");
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        StringBuilder result = new StringBuilder();
        for (byte b : ((String) Objects.requireNonNull(arguments[0])).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || SAFE.indexOf(c) >= 0) {
                result.append(c);
            } else if (c == ' ') {
                result.append(blank);
            } else {
                result.append('%').append(HexFormat.of().toHexDigits(b));
            }
        }
        return result.toString();
    }
}
