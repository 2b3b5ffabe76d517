package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A severity or tactic that the query always gives is the one of the rule, or one of the two is wrong. */
final class ConstantOverride extends AnalyticRuleCheck {
    ConstantOverride() {
        super(CheckInfo.warning(
                "SEN-AR-058",
                "mapping-repeated",
                "No entity is mapped twice, and no column serves two identifiers of one entity"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        if (rule.alertDetailsOverride().isEmpty()) {
            return;
        }
        List<String> severity = rule.severity().stream().toList();
        List<String> tactics = rule.tactics().stream().map(ScalarNode::text).toList();
        RuleResult.of(rule, context).ifPresent(result -> {
            check("alertSeverityColumnName", "severity", severity, rule, result, reporter);
            check("alertTacticsColumnName", "tactics", tactics, rule, result, reporter);
        });
    }

    private static void check(
            String key, String given, List<String> values, AnalyticRule rule, RuleResult result, Reporter reporter) {
        rule.alertDetailsOverride()
                .flatMap(override -> override.scalar(key))
                .ifPresent(column -> constant(column, result)
                        .filter(text -> !areAmong(values, text))
                        .ifPresent(text -> reporter.report(
                                column,
                                "column '" + column.text() + "' always holds '" + text + "', " + given + " says "
                                        + String.join(", ", values),
                                "remove " + key + ", or compute it")));
    }

    /** The service reads "Initial Access" too, and several tactics with commas between them. */
    private static boolean areAmong(List<String> values, String text) {
        return Stream.of(text.replaceAll("[\\[\\]\"' ]", "").split(","))
                .allMatch(word -> values.stream().anyMatch(word::equalsIgnoreCase));
    }

    private static Optional<String> constant(ScalarNode column, RuleResult result) {
        int index = result.schema().indexOf(column.text());
        return index < 0
                ? Optional.empty()
                : ConstantColumn.find(result.facts().compiled().plan(), index)
                        .map(constant -> constant.value() instanceof String text ? text : "")
                        .filter(text -> !text.isEmpty());
    }
}
