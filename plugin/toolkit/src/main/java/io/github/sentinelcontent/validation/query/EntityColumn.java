package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ColumnName;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.rule.CustomEntityColumns;

/** Each column of an entity mapping is in the result of the query. */
final class EntityColumn extends AnalyticRuleCheck {
    EntityColumn() {
        super(CheckInfo.error(
                "SEN-KQL-007", "entity-column", "Each column of an entity mapping is in the result of the query"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        RuleResult.of(rule, context)
                .ifPresent(result -> rule.entityMappings().stream()
                        .flatMap(mapping -> mapping.fieldMappings().stream())
                        .flatMap(field -> field.columnName().stream())
                        .filter(column -> ColumnName.hasForm(column) && !CustomEntityColumns.reports(rule, column))
                        .forEach(
                                column -> result.require(column.text(), "entity column", column.location(), reporter)));
    }
}
