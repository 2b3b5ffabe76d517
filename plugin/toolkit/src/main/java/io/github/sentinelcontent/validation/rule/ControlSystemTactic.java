package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;

/** Tactics of industrial control systems come with a technique of theirs; the schema checks the names of tactics. */
final class ControlSystemTactic extends AnalyticRuleCheck {
    private static final Set<String> TACTICS = Set.of("ImpairProcessControl", "InhibitResponseFunction");

    ControlSystemTactic() {
        super(CheckInfo.error("SEN-AR-011", "tactic", "Each tactic of a rule is one that Microsoft Sentinel knows"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        boolean listed =
                rule.relevantTechniques().stream().anyMatch(id -> id.text().matches("T0?8\\d\\d"));
        if (listed) {
            return;
        }
        for (ScalarNode tactic : rule.tactics()) {
            if (TACTICS.contains(tactic.text())) {
                reporter.report(
                        Severity.WARNING,
                        tactic.location(),
                        tactic.text() + " is a tactic of industrial control systems, but no technique T08xx is listed",
                        "add the technique, or name a tactic of the enterprise matrix");
            }
        }
    }
}
