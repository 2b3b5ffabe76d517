package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The description of a rule tells what it finds, briefly. */
final class DescriptionStyle extends AnalyticRuleCheck {
    private static final int LONGEST = 255;
    private static final int MOST_SENTENCES = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s+[\\p{Lu}'\"(]|\\s*$)");

    DescriptionStyle() {
        super(CheckInfo.info(
                "SEN-AR-006", "description-style", "The description of a rule begins with what it finds and is brief"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.scalar("description")
                .filter(description -> !description.text().isBlank())
                .ifPresent(description -> check(rule, description, reporter));
    }

    private static void check(AnalyticRule rule, ScalarNode description, Reporter reporter) {
        String text = description.text().strip();
        if (rule.name().map(String::strip).filter(text::equalsIgnoreCase).isPresent()) {
            reporter.report(description, "description repeats the name", "say what the rule finds and why it matters");
            return;
        }
        if (!text.startsWith("Identifies") && !text.startsWith("This query searches for")) {
            reporter.report(
                    description, "description does not begin with 'Identifies' or 'This query searches for'", null);
        }
        int sentences = sentences(text);
        if (sentences > MOST_SENTENCES) {
            reporter.report(
                    description,
                    "description has " + sentences + " sentences, better at most " + MOST_SENTENCES,
                    "leave details to a link");
        }
        if (text.length() > LONGEST) {
            reporter.report(
                    description, "description has " + text.length() + " characters, better at most " + LONGEST, null);
        }
    }

    private static int sentences(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int count = 0;
        while (end.find()) {
            count++;
        }
        return count;
    }
}
