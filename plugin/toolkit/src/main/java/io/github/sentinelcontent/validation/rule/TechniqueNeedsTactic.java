package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Collections;
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
        Set<String> listed =
                rule.tactics().stream().map(tactic -> meant(tactic.text())).collect(Collectors.toSet());
        if (!AttackTechniques.allTactics().containsAll(listed)) {
            return;
        }
        for (ScalarNode technique : rule.relevantTechniques()) {
            Set<String> tactics = AttackTechniques.tactics(technique.text().strip());
            if (isInUse(technique) && !listed.isEmpty() && Collections.disjoint(tactics, listed)) {
                String names = String.join(", ", tactics);
                reporter.report(
                        technique,
                        "technique " + technique.text().strip() + " belongs to " + names
                                + ", none of which is in tactics",
                        "add one of them to tactics, or remove the technique");
            }
        }
    }

    /** Techniques that ATT&CK does not have any more, and tactics that nobody knows, are the matter of other checks. */
    private static boolean isInUse(ScalarNode technique) {
        return AttackTechniques.standing(technique.text().strip()) == AttackTechniques.Standing.CURRENT;
    }

    private static String meant(String tactic) {
        return NearestName.of(tactic, AttackTechniques.allTactics()).orElse(tactic);
    }
}
