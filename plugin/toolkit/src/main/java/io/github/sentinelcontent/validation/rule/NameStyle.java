package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
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
    private static final Map<String, String> WORDS = Map.of(
            "suspicious", "Unexpected, Anomalous or Rare",
            "suspect", "Unexpected, Anomalous or Rare",
            "execute", "Run",
            "ip", "IPAddress");
    private static final Pattern GENERIC =
            Pattern.compile("(?i)((new |security )?(alert|detection|rule|analytic rule|query|test)s?)\\s*([:-]\\s.*)?");
    private static final int LONG_TITLE = 5;
    private static final int LEAST_SHOUTED = 3;

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
                .filter(word -> WORDS.containsKey(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(word -> reporter.report(
                        name, "name says '" + word + "'", "say " + WORDS.get(word.toLowerCase(Locale.ROOT))));
        Matcher generic = GENERIC.matcher(text);
        if (generic.matches()) {
            reporter.report(
                    name,
                    "name begins with '" + generic.group(1) + "', which every rule could",
                    "begin with the product and what happens");
        }
        if (isTitleCase(words)) {
            reporter.report(name, "name is written in title case", "capitalise only the first word and names");
        } else if (isShouted(words)) {
            reporter.report(name, "name is written in capitals", "capitalise only the first word and names");
        } else if (text.matches("[a-z]+ .*")) {
            reporter.report(name, "name begins with a small letter", "capitalise the first word");
        }
    }

    private static boolean isShouted(List<String> words) {
        List<String> longer = words.stream().filter(word -> word.length() > 3).toList();
        return longer.size() >= LEAST_SHOUTED
                && longer.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean isTitleCase(List<String> words) {
        List<String> lowerable = words.stream()
                .filter(word -> word.length() > 3 && !word.substring(1).matches(".*[\\p{Lu}\\p{Nd}].*"))
                .toList();
        return lowerable.size() >= LONG_TITLE
                && lowerable.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }
}
