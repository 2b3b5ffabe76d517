package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** The format of an alert's name or description has at most three placeholders. */
final class PlaceholderCount extends AnalyticRuleCheck {
    private static final int MOST = 3;

    PlaceholderCount() {
        super(CheckInfo.error("SEN-AR-044", "placeholder-count", "Each alert format has at most 3 placeholders"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (AlertFormat format : AlertFormat.of(rule)) {
            List<AlertFormat.Placeholder> placeholders = format.placeholders();
            if (placeholders.size() > MOST) {
                AlertFormat.Placeholder first = placeholders.get(MOST);
                reporter.report(
                        format.node().locate(first.start(), first.length()),
                        format.key() + " has " + placeholders.size() + " placeholders, allowed is at most " + MOST,
                        "show further columns as custom details");
            }
        }
    }
}
