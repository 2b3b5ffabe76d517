package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Findings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What became of a test file.
 *
 * @param file path of the test file, relative to the solution or to the folder of solutions
 * @param cases the cases that were chosen, in file order; a file that cannot be used has one case that stands for it
 * @param findings what is wrong with the file or its rule as a whole
 * @param report the findings as text for people; empty when there are none
 */
public record SuiteResult(String file, List<CaseResult> cases, Findings findings, String report) {
    private static final List<String> SUFFIXES = List.of(".test.yaml", ".test.yml");

    /** Copies the list. */
    public SuiteResult {
        cases = List.copyOf(cases);
    }

    /** Name of the suite in reports: the path with dots for slashes and without suffix; unique within a run. */
    public String name() {
        String path = SUFFIXES.stream()
                .filter(suffix -> file.toLowerCase(Locale.ROOT).endsWith(suffix))
                .findFirst()
                .map(suffix -> file.substring(0, file.length() - suffix.length()))
                .orElse(file);
        return path.replace('/', '.');
    }

    /** Number of cases with an outcome. */
    public int count(CaseOutcome outcome) {
        return (int)
                cases.stream().filter(result -> result.outcome() == outcome).count();
    }

    /** How long all cases took. */
    public Duration time() {
        return cases.stream().map(CaseResult::time).reduce(Duration.ZERO, Duration::plus);
    }
}
