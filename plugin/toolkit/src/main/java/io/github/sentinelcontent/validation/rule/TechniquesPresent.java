package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule names techniques, and each of its tactics has one. */
final class TechniquesPresent extends AnalyticRuleCheck {

    TechniquesPresent() {
        super(CheckInfo.info(
                "SEN-AR-016", "techniques-present", "A rule names techniques, and each of its tactics has one"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        Optional<DocumentNode> listed = rule.field("relevantTechniques");
        if (listed.isEmpty()) {
            rule.root().ifPresent(root -> reporter.report(Place.of(root), "'relevantTechniques' is missing", null));
            return;
        }
        if (rule.relevantTechniques().isEmpty()) {
            rule.root()
                    .flatMap(root -> root.entry("relevantTechniques"))
                    .ifPresent(entry -> reporter.report(
                            entry.value().start() == entry.value().end() ? entry.key() : entry.value(),
                            "relevantTechniques is empty",
                            null));
            return;
        }
        Set<String> covered = rule.relevantTechniques().stream()
                .flatMap(technique -> AttackTechniques.tactics(technique.text().strip()).stream())
                .collect(Collectors.toSet());
        rule.tactics().stream()
                .filter(tactic -> AttackTechniques.allTactics().contains(tactic.text()))
                .filter(tactic -> !covered.contains(tactic.text()))
                .forEach(tactic -> reporter.report(
                        tactic,
                        "no technique of the tactic " + tactic.text() + " is listed in relevantTechniques",
                        null));
    }
}
