package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** An entity that is always the same tells nothing and groups all alerts. */
final class ConstantEntity extends AnalyticRuleCheck {
    ConstantEntity() {
        super(CheckInfo.warning("SEN-KQL-033", "constant-entity", "No mapped entity column is the same in every row"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        RuleResult.of(rule, context).ifPresent(result -> {
            for (MappedColumns.Mapped mapped : MappedColumns.of(rule, result.schema())) {
                if (!mapped.identifier().equals("Algorithm")) {
                    ConstantColumn.find(result.facts().compiled().plan(), mapped.index())
                            .filter(constant -> constant.value() instanceof String text && !text.isEmpty())
                            .ifPresent(constant -> reporter.report(
                                    mapped.node(),
                                    "column '" + mapped.column().name() + "' always holds '" + constant.value() + "'",
                                    "map a column of the events"));
                }
            }
        });
    }
}
