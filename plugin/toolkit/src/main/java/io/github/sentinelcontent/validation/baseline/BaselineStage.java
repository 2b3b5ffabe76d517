package io.github.sentinelcontent.validation.baseline;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Fingerprints;
import io.github.sentinelcontent.finding.SuppressedFinding;
import io.github.sentinelcontent.finding.SuppressedFinding.By;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.configuration.ConfigurationChecks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes known findings out.
 *
 * @param kept the findings that are new
 * @param known the others
 * @param stale what is reported on entries whose finding is gone
 */
public record BaselineStage(List<Finding> kept, List<SuppressedFinding> known, List<Finding> stale) {

    public BaselineStage {
        kept = List.copyOf(kept);
        known = List.copyOf(known);
        stale = List.copyOf(stale);
    }

    /** Divides findings into new and known ones. */
    public static BaselineStage apply(
            Collection<Finding> findings, Fingerprints fingerprints, Collection<Baseline> baselines) {
        List<Finding> kept = new ArrayList<>(findings);
        List<SuppressedFinding> known = new ArrayList<>();
        List<Finding> stale = new ArrayList<>();
        for (Baseline baseline : baselines) {
            Set<Baseline.Key> keys =
                    baseline.entries().stream().map(Baseline.Entry::key).collect(Collectors.toSet());
            Set<Baseline.Key> met = new HashSet<>();
            kept.removeIf(finding -> {
                Baseline.Key key = key(finding, fingerprints, baseline);
                boolean isKnown = keys.contains(key);
                if (isKnown) {
                    met.add(key);
                    known.add(new SuppressedFinding(finding, By.BASELINE, "known in the baseline"));
                }
                return isKnown;
            });
            stale.addAll(stale(baseline, met));
        }
        return new BaselineStage(kept, known, stale);
    }

    private static Baseline.Key key(Finding finding, Fingerprints fingerprints, Baseline baseline) {
        return new Baseline.Key(finding.id(), baseline.path(finding.location().file()), fingerprints.of(finding));
    }

    /** Entries on files outside of the run are not judged. */
    private static List<Finding> stale(Baseline baseline, Set<Baseline.Key> met) {
        List<Finding> stale = new ArrayList<>();
        Reporter reporter = new Reporter(ConfigurationChecks.STALE_BASELINE, stale::add);
        baseline.entries().stream()
                .filter(entry -> !met.contains(entry.key()) && baseline.isInRun(entry))
                .forEach(entry -> reporter.report(
                        entry.location(),
                        "the finding of " + entry.check() + " in '" + entry.file() + "' is gone",
                        "write the baseline anew with sentinel:baseline"));
        return stale;
    }
}
