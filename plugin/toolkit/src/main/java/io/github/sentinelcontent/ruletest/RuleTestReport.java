package io.github.sentinelcontent.ruletest;

import java.util.List;

/**
 * The outcome of a run of rule tests.
 *
 * @param solutions number of solutions looked at
 * @param suites one for each test file with chosen cases, by path
 * @param failures solutions whose tests broke off by a fault of this program
 */
public record RuleTestReport(int solutions, List<SuiteResult> suites, List<Failure> failures) {

    /** Copies the lists. */
    public RuleTestReport {
        suites = List.copyOf(suites);
        failures = List.copyOf(failures);
    }

    /** A fault of this program while it tested one solution. */
    public record Failure(String solution, Throwable cause) {}

    /** Number of cases. */
    public int cases() {
        return suites.stream().mapToInt(suite -> suite.cases().size()).sum();
    }

    /** Number of cases with an outcome. */
    public int count(CaseOutcome outcome) {
        return suites.stream().mapToInt(suite -> suite.count(outcome)).sum();
    }

    /** Whether no case failed or could not be run. */
    public boolean isSuccessful() {
        return count(CaseOutcome.FAILED) == 0 && count(CaseOutcome.ERROR) == 0;
    }
}
