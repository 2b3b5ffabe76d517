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
import org.jspecify.annotations.Nullable;

/**
 * A check of any goal with the resource that holds its help page.
 *
 * @param helpResource null when the summary says it all
 */
record ExplainedCheck(RuleDescription description, @Nullable String helpResource) {

    /** The checks of all goals, sorted by id. */
    static List<ExplainedCheck> all() {
        Stream<ExplainedCheck> validation =
                Checks.infos().stream().map(info -> new ExplainedCheck(description(info), info.helpResource()));
        Stream<ExplainedCheck> tests =
                Fault.descriptions().stream().map(fault -> new ExplainedCheck(fault, Fault.helpResource(fault.id())));
        Stream<ExplainedCheck> others = Stream.of(PackagingRule.descriptions(), DocsRule.descriptions())
                .flatMap(List::stream)
                .map(rule -> new ExplainedCheck(rule, null));
        return Stream.of(validation, tests, others)
                .flatMap(checks -> checks)
                .sorted(Comparator.comparing(check -> check.description().id()))
                .toList();
    }

    /** What reports say about a check of content. */
    static RuleDescription description(CheckInfo info) {
        return new RuleDescription(info.id(), info.name(), info.summary(), info.severity(), null);
    }

    /** Whether this is the id or the name of the check; letter case does not count. */
    boolean isCalled(String idOrName) {
        return description.id().equalsIgnoreCase(idOrName) || description.name().equalsIgnoreCase(idOrName);
    }
}
