package io.github.sentinelcontent.validation.hunting;

import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.rule.AttackTechniques;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Each technique is written as in ATT&CK, is in use there, and belongs to one of the tactics. */
final class HuntingTechniques extends HuntingCheck {
    HuntingTechniques() {
        super(CheckInfo.error(
                "SEN-HQ-005", "technique", "Each technique of a hunting query is known and belongs to its tactics"));
    }

    @Override
    void check(HuntingQuery query, SolutionContext context, Reporter reporter) {
        Set<String> listed = query.tactics().stream().map(ScalarNode::text).collect(Collectors.toSet());
        for (ScalarNode technique : query.relevantTechniques()) {
            String id = technique.text().strip();
            if (!AttackTechniques.hasForm(id)) {
                reportForm(technique, id, reporter);
                continue;
            }
            AttackTechniques.fault(id)
                    .ifPresent(fault -> reporter.report(
                            Severity.WARNING,
                            technique.location(),
                            "technique '" + id + "' " + fault,
                            AttackTechniques.remedy(id)));
            Set<String> tactics = AttackTechniques.tactics(id);
            if (!tactics.isEmpty() && !listed.isEmpty() && Collections.disjoint(tactics, listed)) {
                reporter.report(
                        Severity.WARNING,
                        technique.location(),
                        "technique " + id + " belongs to " + String.join(", ", tactics)
                                + ", none of which is in tactics",
                        "add one of them to tactics, or remove the technique");
            }
        }
    }

    private static void reportForm(ScalarNode technique, String id, Reporter reporter) {
        if (id.matches("T8\\d\\d")) {
            reporter.report(
                    Severity.WARNING,
                    technique.location(),
                    "'" + id + "' is the old form of an ICS technique",
                    "write T0" + id.substring(1));
        } else {
            reporter.report(technique, "'" + id + "' is not the id of a technique", "write T1234 or T1234.001");
        }
    }
}
