package io.github.sentinelcontent.validation.suppression;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.SourceFiles;
import io.github.sentinelcontent.finding.SuppressedFinding;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.configuration.ConfigurationChecks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps suppressed findings back.
 *
 * @param kept the findings to report
 * @param suppressed the others
 * @param stale what is reported on suppressions that suppress nothing
 */
public record SuppressionStage(List<Finding> kept, List<SuppressedFinding> suppressed, List<Finding> stale) {

    public SuppressionStage {
        kept = List.copyOf(kept);
        suppressed = List.copyOf(suppressed);
        stale = List.copyOf(stale);
    }

    /**
     * Divides findings into those to report and those that are suppressed.
     *
     * @param isJudged whether a suppression that suppresses nothing is stale; not so when its check did not run
     */
    public static SuppressionStage apply(
            Collection<Finding> findings,
            Collection<Suppression> suppressions,
            SourceFiles sources,
            Predicate<Suppression> isJudged) {
        Map<String, List<Suppression>> byCheck =
                suppressions.stream().collect(Collectors.groupingBy(Suppression::check));
        List<Finding> kept = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (Finding finding : findings) {
            List<Suppression> covering = byCheck.getOrDefault(finding.id(), List.of()).stream()
                    .filter(suppression -> suppression.covers(finding, sources))
                    .toList();
            if (covering.isEmpty()) {
                kept.add(finding);
            } else {
                Suppression first = covering.get(0);
                suppressed.add(new SuppressedFinding(finding, first.by(), first.reason()));
                used.addAll(covering);
            }
        }
        List<Finding> stale = new ArrayList<>();
        Reporter reporter = new Reporter(ConfigurationChecks.STALE_SUPPRESSION, stale::add);
        suppressions.stream()
                .filter(suppression -> !used.contains(suppression) && isJudged.test(suppression))
                .forEach(suppression -> reporter.report(
                        suppression.location(),
                        "nothing of " + suppression.check() + " is found here any more",
                        "remove the suppression"));
        return new SuppressionStage(kept, suppressed, stale);
    }
}
