package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** The alert details override has only keys that Microsoft Sentinel knows. */
final class OverrideKey extends AnalyticRuleCheck {
    private static final List<String> KEYS = List.of(
            "alertDisplayNameFormat",
            "alertDescriptionFormat",
            "alertTacticsColumnName",
            "alertSeverityColumnName",
            "alertDynamicProperties");

    OverrideKey() {
        super(CheckInfo.error(
                "SEN-AR-041", "override-key", "alertDetailsOverride has only keys that Microsoft Sentinel knows"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.alertDetailsOverride().stream()
                .flatMap(override -> override.entries().stream())
                .filter(entry -> !KEYS.contains(entry.name()))
                .forEach(entry -> reporter.report(
                        entry.key(),
                        "'" + entry.name() + "' is not allowed in alertDetailsOverride and has no effect; allowed: "
                                + String.join(", ", KEYS),
                        MeantKey.hint(entry.name(), KEYS)));
    }
}
