package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.GoldenFile;
import io.github.sentinelcontent.content.SolutionRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs good and bad test files and compares the console text with {@code expected/<test>.txt};
 * {@code -Dgolden.update} rewrites the texts.
 */
class ConsoleGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/ruletest");
    private static RuleTestReport report = new RuleTestReport(0, List.of(), List.of());

    @BeforeAll
    static void run() throws IOException {
        report = run(RuleTestOptions.DEFAULT);
        assertThat(report.failures()).isEmpty();
    }

    private static RuleTestReport run(RuleTestOptions options) throws IOException {
        return new RuleTestRunner(options).run(SolutionRepository.open(FOLDER.resolve("Example")), progress -> {});
    }

    static List<SuiteResult> suites() throws IOException {
        return run(RuleTestOptions.DEFAULT).suites();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void printsAsExpected(SuiteResult suite) throws IOException {
        GoldenFile.at("ruletest/expected/" + suite.name() + ".txt").isEqualTo(text(suite));
    }

    private static String text(SuiteResult suite) {
        StringBuilder text = new StringBuilder();
        if (!suite.report().isEmpty()) {
            text.append(suite.report()).append('\n');
        }
        for (CaseResult result : suite.cases()) {
            text.append("-- ")
                    .append(result.outcome())
                    .append(' ')
                    .append(result.name())
                    .append('\n');
            if (!result.report().isEmpty()) {
                text.append(result.report()).append('\n');
            } else if (!result.message().isEmpty()) {
                text.append(result.message()).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void warnsOfQueriesThatAreNotSupported() throws IOException {
        RuleTestReport warned =
                run(new RuleTestOptions(1, "not-supported", UnsupportedQueries.WARN, List.of(), "embedded"));

        assertThat(warned.isSuccessful()).isTrue();
        assertThat(warned.count(CaseOutcome.SKIPPED)).isEqualTo(2);
        assertThat(warned.suites().get(0).report()).startsWith("WARNING Analytic Rules/NotSupported.yaml:12:");
    }

    @Test
    void writesReportsOfSurefireForm() {
        SuiteResult failing = report.suites().stream()
                .filter(suite -> suite.name().equals("Tests.not-supported"))
                .findFirst()
                .orElseThrow();

        assertThat(TestReportWriter.toXml(failing).replaceAll("time=\"[0-9.]+\"", "time=\"0\""))
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"Tests.not-supported\" time=\"0\""
                                + " tests=\"2\" errors=\"1\" skipped=\"1\" failures=\"0\">\n"
                                + "  <testcase name=\"never run\" classname=\"Tests.not-supported\" time=\"0\">"
                                + "<error message=\"the query of the rule cannot be run\" type=\"fault\">"
                                + "ERROR Analytic Rules/NotSupported.yaml:12:")
                .endsWith("<skipped message=\"it is slow\"/></testcase>\n</testsuite>\n");
    }

    @Test
    void choosesCasesByFileRuleAndName() throws IOException {
        assertThat(chosen("data")).isEqualTo(8);
        assertThat(chosen("A failure at *")).isEqualTo(1);
        assertThat(chosen("*#*formats*")).isEqualTo(0);
        assertThat(chosen("data.test.yaml#every format*")).isEqualTo(1);
        assertThat(chosen("EachFailure#?? most 150*")).isEqualTo(1);
        assertThat(chosen("no such case")).isEqualTo(0);
    }

    private static int chosen(String filter) throws IOException {
        return run(new RuleTestOptions(1, filter, UnsupportedQueries.FAIL, List.of(), "embedded"))
                .cases();
    }
}
