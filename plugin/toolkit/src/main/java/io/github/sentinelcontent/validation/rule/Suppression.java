package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.TimespanText;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;

/** A rule is suppressed for a time that the service accepts. */
final class Suppression extends AnalyticRuleCheck {
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofDays(1);

    Suppression() {
        super(CheckInfo.warning(
                "SEN-AR-048", "suppression", "suppressionEnabled is true or false, suppressionDuration is 5m to 24h"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.scalar("suppressionEnabled")
                .filter(enabled -> !enabled.isNull() && enabled.asBoolean().isEmpty())
                .ifPresent(enabled -> reporter.report(
                        enabled, "suppressionEnabled '" + enabled.text() + "' is neither true nor false", null));
        rule.scalar("suppressionDuration")
                .filter(node -> !node.isNull())
                .ifPresent(node -> checkDuration(node, reporter));
        rule.root()
                .filter(root -> root.get("suppressionEnabled").isEmpty())
                .flatMap(root -> root.entry("suppressionDuration"))
                .ifPresent(entry -> reporter.report(
                        Severity.INFO,
                        entry.key().location(),
                        "suppressionDuration has no effect without suppressionEnabled",
                        "remove it, or write suppressionEnabled: true"));
    }

    private static void checkDuration(ScalarNode node, Reporter reporter) {
        boolean fits = TimespanText.parse(node.text())
                .filter(duration -> duration.compareTo(LEAST) >= 0 && duration.compareTo(MOST) <= 0)
                .isPresent();
        if (!fits) {
            reporter.report(node, "suppressionDuration is '" + node.text() + "', allowed is 5m to 24h", null);
        }
    }
}
