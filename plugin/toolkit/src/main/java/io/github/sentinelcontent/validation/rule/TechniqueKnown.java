package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Each technique exists in ATT&CK and is in use. */
final class TechniqueKnown extends AnalyticRuleCheck {

    TechniqueKnown() {
        super(CheckInfo.warning("SEN-AR-014", "technique-known", "Each technique exists in ATT&CK and is in use"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (ScalarNode technique : rule.relevantTechniques()) {
            String id = technique.text().strip();
            if (AttackTechniques.hasForm(id)) {
                AttackTechniques.fault(id)
                        .ifPresent(fault -> reporter.report(
                                technique, "technique '" + id + "' " + fault, AttackTechniques.remedy(id)));
            }
        }
    }
}
