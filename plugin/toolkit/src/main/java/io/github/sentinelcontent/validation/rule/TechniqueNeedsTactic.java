package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** At least one tactic of each technique is listed. */
final class TechniqueNeedsTactic extends AnalyticRuleCheck {

    TechniqueNeedsTactic() {
        super(CheckInfo.error(
                "SEN-AR-015", "technique-needs-tactic", "For each technique at least one of its tactics is listed"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        Set<String> listed = rule.tactics().stream().map(ScalarNode::text).collect(Collectors.toSet());
        for (ScalarNode technique : rule.relevantTechniques()) {
            Set<String> tactics = AttackTechniques.tactics(technique.text().strip());
            if (!tactics.isEmpty()
                    && Collections.disjoint(tactics, listed)
                    && Collections.disjoint(letters(tactics), letters(listed))) {
                String names = String.join(", ", tactics);
                reporter.report(
                        technique,
                        "technique " + technique.text().strip() + " belongs to " + names
                                + ", none of which is in tactics",
                        "add one of them to tactics, or remove the technique");
            }
        }
    }

    /** A tactic that is only misspelt is the matter of another check. */
    private static Set<String> letters(Set<String> tactics) {
        return tactics.stream()
                .map(tactic -> tactic.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
