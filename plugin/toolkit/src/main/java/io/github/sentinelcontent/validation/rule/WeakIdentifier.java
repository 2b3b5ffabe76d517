package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** An entity is mapped so that it cannot be mistaken for another one. */
final class WeakIdentifier extends AnalyticRuleCheck {

    WeakIdentifier() {
        super(CheckInfo.info(
                "SEN-AR-060",
                "weak-identifier",
                "An entity is mapped with identifiers that leave no doubt which one is meant"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (MappedEntity entity : MappedEntity.of(rule)) {
            EntityTypes.Type type = entity.type();
            boolean judged = !type.strong().isEmpty() && entity.hasOneOf(type.required());
            if (judged && !entity.hasOneOf(type.strong())) {
                reporter.report(
                        entity.typeNode(),
                        type.name() + " is mapped by " + String.join(", ", entity.identifiers())
                                + ", which may stand for several",
                        "map " + EntityTypes.describe(type.strong()));
            }
        }
    }
}
