package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code replace_string()}: an empty text to look for changes nothing. */
final class ReplaceStringFunction extends RowFunction {
    ReplaceStringFunction() {
        super(
                "replace_string",
                "Replaces a text inside another",
                "replace-string-function",
                Signature.of(
                        STRING,
                        Parameter.of("text", STRING),
                        Parameter.of("lookup", STRING),
                        Parameter.of("rewrite", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        String lookup = (String) Objects.requireNonNull(arguments[1]);
        String rewrite = (String) Objects.requireNonNull(arguments[2]);
        if (lookup.isEmpty()) {
            return text;
        }
        if ((long) text.length() * rewrite.length() > Budget.LONGEST_TEXT) {
            context.budget().text(lengthAfter(text, lookup, rewrite));
        }
        return text.replace(lookup, rewrite);
    }

    private static long lengthAfter(String text, String lookup, String rewrite) {
        long length = text.length();
        for (int at = text.indexOf(lookup); at >= 0; at = text.indexOf(lookup, at + lookup.length())) {
            length += rewrite.length() - lookup.length();
        }
        return length;
    }
}
