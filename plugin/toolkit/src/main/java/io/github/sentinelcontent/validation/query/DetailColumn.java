package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ColumnName;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Each custom detail is in the result of the query. */
final class DetailColumn extends AnalyticRuleCheck {
    DetailColumn() {
        super(CheckInfo.error(
                "SEN-KQL-008", "detail-column", "Each column of a custom detail is in the result of the query"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        RuleResult.of(rule, context)
                .ifPresent(result -> rule.customDetails().stream()
                        .flatMap(detail -> detail.value().asScalar().stream())
                        .filter(ColumnName::hasForm)
                        .filter(column -> !column.isNull())
                        .forEach(column ->
                                result.require(column.text(), "custom detail column", column.location(), reporter)));
    }
}
