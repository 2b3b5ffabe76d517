package io.github.sentinelcontent.kql.function.text;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import java.util.List;
import java.util.Optional;

/** A regular expression that is an argument of a function. */
final class RegexArgument {
    private RegexArgument() {}

    /** What is wrong with the pattern at a 0-based position, when it is constant. */
    static Optional<String> fault(List<Argument> arguments, int position) {
        return position < arguments.size() && arguments.get(position).value() instanceof String pattern
                ? KqlRegex.fault(pattern)
                : Optional.empty();
    }
}
