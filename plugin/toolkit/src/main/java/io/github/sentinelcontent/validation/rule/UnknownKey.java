package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule has only keys that reach the package. */
final class UnknownKey extends AnalyticRuleCheck {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "description",
            "severity",
            "status",
            "requiredDataConnectors",
            "queryFrequency",
            "queryPeriod",
            "triggerOperator",
            "triggerThreshold",
            "tactics",
            "relevantTechniques",
            "query",
            "entityMappings",
            "customDetails",
            "alertDetailsOverride",
            "eventGroupingSettings",
            "incidentConfiguration",
            "suppressionEnabled",
            "suppressionDuration",
            "sentinelEntitiesMappings",
            "alertRuleTemplateName",
            "tags",
            "version",
            "kind",
            "metadata",
            "enabled");
    private static final Set<String> STANDALONE_KEYS = Set.of("author", "source", "support", "categories");

    UnknownKey() {
        super(CheckInfo.warning("SEN-AR-049", "unknown-key", "A rule has only keys that reach the package"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.root().stream()
                .flatMap(root -> root.entries().stream())
                .filter(entry -> !KEYS.contains(entry.name()))
                .forEach(entry -> reporter.report(
                        entry.key(),
                        "unknown key '" + entry.name() + "': it does not reach the package",
                        hint(entry.name())));
    }

    private static @Nullable String hint(String name) {
        return STANDALONE_KEYS.contains(name)
                ? "it describes content outside of solutions; remove it"
                : MeantKey.hint(name, KEYS);
    }
}
