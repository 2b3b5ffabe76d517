package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code countof()}: plain occurrences may overlap, matches of a regular expression may not. */
final class CountofFunction extends RowFunction {
    CountofFunction() {
        super(
                "countof",
                "Counts how often a text or regular expression occurs",
                "countof-function",
                Signature.of(
                        LONG,
                        Parameter.of("text", STRING),
                        Parameter.of("search", STRING),
                        Parameter.of("kind", STRING).orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        String search = (String) Objects.requireNonNull(arguments[1]);
        return isRegex(arguments) ? countMatches(text, KqlRegex.of(search)) : countOverlapping(text, search);
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        boolean regex = arguments.size() > 2 && "regex".equals(arguments.get(2).value());
        return regex ? RegexArgument.fault(arguments, 1) : Optional.empty();
    }

    private static boolean isRegex(@Nullable Object[] arguments) {
        return arguments.length > 2 && "regex".equals(arguments[2]);
    }

    private static @Nullable Long countMatches(String text, @Nullable KqlRegex regex) {
        if (regex == null) {
            return null;
        }
        long count = 0;
        for (Matcher matcher = regex.matcher(text); matcher.find(); ) {
            count++;
        }
        return count;
    }

    private static long countOverlapping(String text, String search) {
        long count = 0;
        int at = search.isEmpty() ? -1 : text.indexOf(search);
        for (; at >= 0; at = text.indexOf(search, at + 1)) {
            count++;
        }
        return count;
    }
}
