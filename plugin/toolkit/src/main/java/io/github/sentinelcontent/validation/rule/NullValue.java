package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Set;

/** Optional keys are left out rather than left empty. */
final class NullValue extends AnalyticRuleCheck {
    private static final Set<String> JUDGED_ELSEWHERE = Set.of(
            "id",
            "name",
            "description",
            "severity",
            "kind",
            "query",
            "version",
            "queryFrequency",
            "queryPeriod",
            "triggerOperator",
            "triggerThreshold",
            "requiredDataConnectors",
            "aggregationKind");
    private static final Set<String> LISTS_JUDGED_ELSEWHERE = Set.of("tactics", "relevantTechniques", "entityMappings");

    NullValue() {
        super(CheckInfo.warning("SEN-AR-056", "null-value", "An optional key has a value, or is left out"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.root().stream()
                .flatMap(root -> root.entries().stream())
                .filter(entry -> !JUDGED_ELSEWHERE.contains(entry.name()))
                .forEach(entry -> check(entry, reporter));
    }

    private static void check(MappingEntry entry, Reporter reporter) {
        boolean emptyList = entry.value()
                .asSequence()
                .filter(list -> list.items().isEmpty())
                .isPresent();
        boolean emptyMapping =
                entry.value().asMapping().filter(map -> map.entries().isEmpty()).isPresent();
        if (isBlank(entry) || emptyMapping || emptyList && !LISTS_JUDGED_ELSEWHERE.contains(entry.name())) {
            report(entry, reporter);
        }
        checkInner(entry, reporter);
    }

    private static void checkInner(MappingEntry entry, Reporter reporter) {
        for (MappingEntry inner :
                entry.value().asMapping().map(MappingNode::entries).orElse(List.of())) {
            if (isBlank(inner) && !JUDGED_ELSEWHERE.contains(inner.name())) {
                report(inner, reporter);
            }
            checkInner(inner, reporter);
        }
    }

    private static boolean isBlank(MappingEntry entry) {
        return entry.value()
                .asScalar()
                .filter(scalar -> scalar.isNull() || scalar.text().isBlank())
                .isPresent();
    }

    private static void report(MappingEntry entry, Reporter reporter) {
        reporter.report(entry.key(), "'" + entry.name() + "' has no value", "remove '" + entry.name() + "'");
    }
}
