package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.docs.DocsRule;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.packaging.PackagingRule;
import io.github.sentinelcontent.ruletest.Fault;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Checks;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The checks of all goals. */
final class AllChecks {
    private AllChecks() {}

    /** All of them, sorted by id. */
    static List<RuleDescription> descriptions() {
        return Stream.of(validation(), Fault.descriptions(), PackagingRule.descriptions(), DocsRule.descriptions())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RuleDescription::id))
                .toList();
    }

    /** Those of the goal {@code validate}. */
    static List<RuleDescription> validation() {
        return Checks.infos().stream().map(CheckInfo::description).toList();
    }
}
