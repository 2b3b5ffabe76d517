package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.ruletest.CaseOutcome;
import io.github.sentinelcontent.ruletest.CaseResult;
import io.github.sentinelcontent.ruletest.RuleTestOptions;
import io.github.sentinelcontent.ruletest.RuleTestReport;
import io.github.sentinelcontent.ruletest.RuleTestRunner;
import io.github.sentinelcontent.ruletest.SuiteResult;
import io.github.sentinelcontent.ruletest.TestReportWriter;
import io.github.sentinelcontent.ruletest.UnsupportedQueries;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rule tests of a solution ({@code *.test.yaml}): events in, alerts out, offline. The outcome goes to the
 * console and, as one TEST-*.xml per test file, to the reports directory.
 */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class TestMojo extends SentinelMojo {

    /** Does not run rule tests. */
    @Parameter(property = "sentinel.test.skip", defaultValue = "false")
    private boolean skipRuleTests;

    /** Does not run tests of any kind. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Does not run tests of any kind, as surefire has it. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean mavenTestSkip;

    /** Reports failures without failing the build. */
    @Parameter(property = "sentinel.testFailureIgnore", defaultValue = "false")
    private boolean testFailureIgnore;

    /**
     * Runs only the cases of this test file, of this rule, or with this name: {@code MimecastDLP*},
     * {@code MimecastDLP#one*}.
     */
    @Parameter(property = "sentinel.test")
    private @Nullable String test;

    /** What becomes of rules whose query the engine cannot run: {@code fail}, or {@code warn} to skip their cases. */
    @Parameter(property = "sentinel.unsupportedQueries", defaultValue = "fail")
    private String unsupportedQueries = "fail";

    /** The engine that runs queries; others than the embedded one are dependencies of this plugin. */
    @Parameter(property = "sentinel.engine", defaultValue = "embedded")
    private String engine = "embedded";

    /** Further folders with table schemas {@code {Name, Properties: [{Name, Type}]}}. */
    @Parameter(property = "sentinel.schemas")
    private List<File> schemas = List.of();

    @Override
    boolean skipsGoal() {
        return skipRuleTests || skipTests || mavenTestSkip;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        ProgressLog progress = progress("Tested");
        RuleTestReport report = new RuleTestRunner(options()).run(content, progress);
        report.suites().forEach(this::print);
        TestReportWriter.write(report, reports());
        getLog().info("Tested " + report.solutions() + " solution" + (report.solutions() == 1 ? "" : "s") + ": "
                + counts(report.cases(), report::count) + ", " + progress.seconds() + " s. Reports: "
                + reports());
        fail(report);
    }

    private void print(SuiteResult suite) {
        getLog().info("Running " + suite.file());
        if (!suite.report().isEmpty()) {
            print(suite.findings().hasErrors(), suite.report());
        }
        for (CaseResult result : suite.cases()) {
            boolean bad = result.outcome() == CaseOutcome.FAILED || result.outcome() == CaseOutcome.ERROR;
            if (!result.report().isEmpty()) {
                print(bad, result.report());
            }
        }
        String line = counts(suite.cases().size(), suite::count);
        boolean bad = suite.count(CaseOutcome.FAILED) + suite.count(CaseOutcome.ERROR) > 0;
        if (bad) {
            getLog().error(line);
        } else {
            getLog().info(line);
        }
    }

    private void print(boolean error, String text) {
        if (error) {
            getLog().error(text);
        } else {
            getLog().warn(text);
        }
    }

    /** Number of cases with an outcome. */
    @FunctionalInterface
    private interface Counter {
        int count(CaseOutcome outcome);
    }

    private static String counts(int cases, Counter counter) {
        return "Tests run: " + cases + ", Failures: " + counter.count(CaseOutcome.FAILED) + ", Errors: "
                + counter.count(CaseOutcome.ERROR) + ", Skipped: " + counter.count(CaseOutcome.SKIPPED);
    }

    private void fail(RuleTestReport report) throws MojoExecutionException, MojoFailureException {
        if (!report.failures().isEmpty()) {
            RuleTestReport.Failure first = report.failures().get(0);
            throw new MojoExecutionException(
                    "a fault in this plugin kept " + report.failures().size() + " solution(s) from being tested, first "
                            + first.solution() + ": " + first.cause(),
                    first.cause());
        }
        if (test != null && !test.isBlank() && report.cases() == 0) {
            noneChosen();
        }
        if (!report.isSuccessful() && !testFailureIgnore) {
            throw new MojoFailureException("there are rule tests that do not pass: "
                    + counts(report.cases(), report::count) + ", see above or " + reports());
        }
    }

    /** In a build of several modules the chosen case is in one of them. */
    private void noneChosen() throws MojoFailureException {
        String message = "no rule test matches -Dsentinel.test=" + test;
        if (session == null || session.getProjects().size() <= 1) {
            throw new MojoFailureException(message);
        }
        getLog().info(message);
    }

    private RuleTestOptions options() throws MojoFailureException {
        UnsupportedQueries policy = switch (unsupportedQueries.strip().toLowerCase(Locale.ROOT)) {
            case "fail" -> UnsupportedQueries.FAIL;
            case "warn" -> UnsupportedQueries.WARN;
            default ->
                throw new MojoFailureException(
                        "sentinel.unsupportedQueries is '" + unsupportedQueries + "'; allowed are fail and warn");
        };
        List<Path> folders = schemas.stream().map(File::toPath).toList();
        try {
            KqlEngine.named(engine);
        } catch (IllegalArgumentException unknown) {
            throw new MojoFailureException("sentinel.engine: " + unknown.getMessage());
        }
        return new RuleTestOptions(parallelism(), test, policy, folders, engine);
    }
}
