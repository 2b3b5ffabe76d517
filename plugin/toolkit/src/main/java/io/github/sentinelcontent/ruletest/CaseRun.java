package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.ruletest.alert.Alert;
import io.github.sentinelcontent.ruletest.alert.ResultRows;
import io.github.sentinelcontent.ruletest.match.MatcherReader;
import io.github.sentinelcontent.source.MappingNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs one case: puts the given rows into tables, runs the query, raises alerts, compares.
 *
 * @param suite the file of the case with its rule
 * @param testCase the case
 */
record CaseRun(SuiteRun suite, TestCase testCase) {

    CaseResult run() {
        if (testCase.skip().isPresent()) {
            return result(CaseOutcome.SKIPPED, testCase.skip().get(), "");
        }
        long start = System.nanoTime();
        CaseResult result = outcome();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new CaseResult(
                result.name(), result.location(), result.outcome(), result.message(), result.report(), time);
    }

    private CaseResult outcome() {
        Faults faults = new Faults();
        CaseData data = suite.data(testCase, faults);
        CompiledRule rule = suite.compiled(data);
        if (rule.isUnsupported() && suite.policy() == UnsupportedQueries.WARN) {
            return result(CaseOutcome.SKIPPED, "the query of the rule is not supported", "");
        }
        boolean own = data.extendsCatalog(suite.catalog());
        if (!rule.compiled().isRunnable() && !own) {
            return result(CaseOutcome.ERROR, "the query of the rule cannot be run", "");
        }
        rule.report(suite.policy(), faults);
        if (testCase.hasStrictTables()) {
            data.requireAll(rule.compiled().tables(), testCase, faults);
        }
        Map<String, Table> external = suite.external(testCase, rule, faults);
        return faults.hasErrors() ? error(faults) : run(data, external, rule, faults);
    }

    private CaseResult run(CaseData data, Map<String, Table> external, CompiledRule rule, Faults faults) {
        Optional<OuterWindow> window = testCase.isWindowed() ? suite.rule().window(suite.now()) : Optional.empty();
        RunOptions options = RunOptions.at(Ticks.toInstant(suite.now()));
        QueryResult result = suite.engine().run(rule.compiled(), data.database(window, external), options);
        rule.report(result.diagnostics(), suite.policy(), faults);
        if (faults.hasErrors()) {
            return error(faults);
        }
        if (!result.isComplete()) {
            String report = suite.report().findings(faults.list());
            return result(CaseOutcome.SKIPPED, "the query of the rule is not supported", report);
        }
        List<Mismatch> mismatches = compare(ResultRows.of(result.table()), faults);
        if (faults.hasErrors()) {
            return error(faults);
        }
        String warnings = suite.report().findings(faults.list());
        if (mismatches.isEmpty()) {
            return result(CaseOutcome.PASSED, "", warnings);
        }
        String text = suite.report().failed(suite.rule().item().path(), testCase.name(), mismatches);
        return result(
                CaseOutcome.FAILED, mismatches.get(0).message(), warnings.isEmpty() ? text : warnings + "\n" + text);
    }

    private List<Mismatch> compare(ResultRows rows, Faults faults) {
        MappingNode expect = testCase.expect();
        MatcherReader matchers = new MatcherReader(
                suite.now(), (node, message) -> faults.report(Fault.EXPECTATION, node, message, null));
        List<Mismatch> mismatches = new ArrayList<>();
        expect.mapping("rows")
                .ifPresent(expected -> mismatches.addAll(new RowsExpectation(rows, matchers).check(expected)));
        if (AlertsExpectation.isIn(expect)) {
            if (suite.alertMaker().isEmpty()) {
                faults.report(
                        Fault.EXPECTATION,
                        testCase.location(),
                        "a hunting query raises no alerts, expect only rows",
                        "remove alert, alerts and noAlert");
                return mismatches;
            }
            List<Alert> alerts = suite.alertMaker().get().alerts(rows);
            mismatches.addAll(new AlertsExpectation(alerts, matchers).check(expect));
        }
        return mismatches;
    }

    private CaseResult error(Faults faults) {
        String first = faults.list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Finding::message)
                .orElse("");
        return result(CaseOutcome.ERROR, first, suite.report().findings(faults.list()));
    }

    private CaseResult result(CaseOutcome outcome, String message, String report) {
        return new CaseResult(testCase.name(), testCase.location(), outcome, message, report, Duration.ZERO);
    }
}
