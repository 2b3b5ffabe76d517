package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.schema.SolutionCatalog;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceReading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the test files of one solution. */
final class SolutionTests {
    private final Solution solution;
    private final Catalog catalog;
    private final String prefix;
    private final KqlEngine engine;
    private final CaseFilter filter;
    private final UnsupportedQueries policy;

    /**
     * The tests of a solution.
     *
     * @param shared names that all solutions of the run share
     * @param prefix text before paths in reports
     */
    SolutionTests(Solution solution, Catalog shared, String prefix, KqlEngine engine, RuleTestOptions options) {
        this.solution = solution;
        this.catalog = SolutionCatalog.of(solution, shared);
        this.prefix = prefix;
        this.engine = engine;
        this.filter = CaseFilter.of(options.filter());
        this.policy = options.unsupportedQueries();
    }

    /** The suites with chosen cases, by path; they know nothing of each other and run on all processors. */
    List<SuiteResult> run() {
        return solution.testFiles().parallelStream()
                .flatMap(path -> suite(path).stream())
                .toList();
    }

    private Optional<SuiteResult> suite(String path) {
        Faults faults = new Faults();
        SourceReading reading = solution.folder().read(path);
        reading.problems().forEach(faults::report);
        Optional<SourceFile> source = reading.asFile();
        Optional<TestFile> file = source.flatMap(found -> TestFile.read(found, faults));
        Optional<RuleUnderTest> rule = file.flatMap(found -> new RuleLookup(solution).find(found, faults));
        CaseReport report = CaseReport.of(
                Stream.concat(
                                source.stream(),
                                rule.stream().map(found -> found.item().source()))
                        .toList(),
                prefix);
        return rule.isPresent()
                ? run(file.orElseThrow(), rule.get(), report, faults)
                : Optional.of(unusable(path, report, faults))
                        .filter(suite -> accepts(List.of(name(path), stem(path)), ""));
    }

    private Optional<SuiteResult> run(TestFile file, RuleUnderTest rule, CaseReport report, Faults faults) {
        String path = file.source().path();
        List<String> subjects = List.of(
                name(path),
                stem(path),
                name(rule.item().path()),
                rule.item().file().baseName(),
                rule.item().displayName());
        List<TestCase> cases = file.cases().stream()
                .filter(testCase -> accepts(subjects, testCase.name()))
                .toList();
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        SuiteRun run = new SuiteRun(file, rule, solution.folder(), catalog, engine, policy, report);
        List<CaseResult> results = run.run(cases);
        run.reportWhole(cases.size() == file.cases().size(), faults);
        return Optional.of(suite(path, results, report, faults));
    }

    /** A file that cannot be used counts as one case that is in error, so that no report passes it over. */
    private SuiteResult unusable(String path, CaseReport report, Faults faults) {
        String message = faults.list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Finding::message)
                .orElse("the file cannot be used");
        CaseResult result = new CaseResult(
                name(path), faults.list().get(0).location(), CaseOutcome.ERROR, message, "", Duration.ZERO);
        return suite(path, List.of(result), report, faults);
    }

    private SuiteResult suite(String path, List<CaseResult> results, CaseReport report, Faults faults) {
        Findings findings = Findings.of(faults.list());
        return new SuiteResult(prefix + path, results, findings.withPrefix(prefix), report.findings(findings.list()));
    }

    private boolean accepts(List<String> subjects, String caseName) {
        return filter.accepts(subjects, caseName);
    }

    private static String stem(String path) {
        return name(path).replaceFirst("(?i)\\.test\\.ya?ml$", "");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
