package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code regex_quote()}. */
final class RegexQuoteFunction extends RowFunction {
    private static final String SPECIAL = "\\.+*?()|[]{}^$#&-~";

    RegexQuoteFunction() {
        super(
                "regex_quote",
                "Escapes the characters that a regular expression gives a meaning",
                "regex-quote-function",
                Signature.of(STRING, Parameter.text("text")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        StringBuilder result = new StringBuilder();
        for (char c : ((String) Objects.requireNonNull(arguments[0])).toCharArray()) {
            result.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return result.toString();
    }
}
