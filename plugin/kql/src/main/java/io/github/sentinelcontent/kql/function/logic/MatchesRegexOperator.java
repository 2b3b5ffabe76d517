package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code matches regex}: a search anywhere in the text. */
final class MatchesRegexOperator extends TextOperator {
    MatchesRegexOperator() {
        super(
                "matches regex",
                "Tells whether a regular expression occurs in a text",
                "matches-regex-operator",
                MatchesRegexOperator::search,
                false);
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return arguments.get(1).value() instanceof String pattern ? KqlRegex.fault(pattern) : Optional.empty();
    }

    private static Predicate<String> search(String pattern) {
        KqlRegex regex = KqlRegex.of(pattern);
        return regex == null ? text -> false : regex::find;
    }
}
