package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.EntityMapping;
import io.github.sentinelcontent.content.EntityMapping.FieldMapping;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Set;

/** An entity has each identifier once. */
final class IdentifierRepeated extends AnalyticRuleCheck {

    IdentifierRepeated() {
        super(CheckInfo.error("SEN-AR-034", "identifier-repeated", "An entity has each identifier once"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (EntityMapping mapping : rule.entityMappings()) {
            Set<String> seen = new HashSet<>();
            for (FieldMapping field : mapping.fieldMappings()) {
                field.identifier()
                        .filter(identifier -> !seen.add(identifier.text()))
                        .ifPresent(identifier -> reporter.report(
                                identifier,
                                "identifier '" + identifier.text() + "' is already mapped for this entity",
                                "give the second value an entity of its own"));
            }
        }
    }
}
