package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Each mapped entity has the identifiers without which it cannot be built. */
final class IdentifierCombination extends AnalyticRuleCheck {

    IdentifierCombination() {
        super(CheckInfo.error(
                "SEN-AR-033", "identifier-combination", "Each entity is mapped with identifiers that can identify it"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (MappedEntity entity : MappedEntity.of(rule)) {
            if (entity.isJudged() && !entity.hasOneOf(entity.type().required())) {
                reporter.report(
                        entity.typeNode(),
                        entity.type().name() + " is mapped by " + String.join(", ", entity.identifiers())
                                + " only, but needs "
                                + EntityTypes.describe(entity.type().required()),
                        null);
            }
        }
    }
}
