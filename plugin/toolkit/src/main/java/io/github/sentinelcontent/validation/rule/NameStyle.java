package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The name of a rule follows the style guide. */
final class NameStyle extends AnalyticRuleCheck {
    private static final Map<String, String> VAGUE_WORDS = Map.of(
            "suspicious",
            "Unexpected, Anomalous or Rare",
            "suspect",
            "Unexpected, Anomalous or Rare",
            "execute",
            "Run");
    private static final int LONG_TITLE = 5;

    NameStyle() {
        super(CheckInfo.warning("SEN-AR-004", "name-style", "The name of a rule follows the style guide"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.scalar("name").filter(name -> !name.isNull()).ifPresent(name -> check(name, reporter));
    }

    private static void check(ScalarNode name, Reporter reporter) {
        String text = name.text().strip();
        if (text.endsWith(".")) {
            reporter.report(name, "name ends with a full stop", "remove it");
        }
        List<String> words = List.of(text.split("[^\\p{L}\\p{Nd}]+"));
        words.stream()
                .filter(word -> VAGUE_WORDS.containsKey(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(word -> reporter.report(
                        Severity.INFO,
                        name.location(),
                        "name says '" + word + "'",
                        "say " + VAGUE_WORDS.get(word.toLowerCase(Locale.ROOT))));
        if (isTitleCase(words)) {
            reporter.report(
                    Severity.INFO,
                    name.location(),
                    "name is written in title case",
                    "capitalise only the first word and names");
        }
    }

    private static boolean isTitleCase(List<String> words) {
        List<String> lowerable = words.stream()
                .filter(word -> word.length() > 3 && !word.substring(1).matches(".*[\\p{Lu}\\p{Nd}].*"))
                .toList();
        return lowerable.size() >= LONG_TITLE
                && lowerable.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }
}
