package io.github.sentinelcontent.validation.hunting;

import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.rule.AttackTechniques;
import java.util.Collections;
import java.util.Optional;
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
                reporter.report(technique, "'" + id + "' is not the id of a technique", "write T1234 or T1234.001");
                continue;
            }
            fault(id)
                    .ifPresent(fault -> reporter.report(
                            Severity.WARNING, technique.location(), "technique '" + id + "' " + fault, null));
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

    private static Optional<String> fault(String id) {
        return switch (AttackTechniques.standing(id)) {
            case CURRENT -> Optional.empty();
            case REVOKED -> Optional.of("was replaced by another one in ATT&CK");
            case DEPRECATED -> Optional.of("is deprecated in ATT&CK");
            case UNKNOWN -> Optional.of("is not in ATT&CK");
        };
    }
}
