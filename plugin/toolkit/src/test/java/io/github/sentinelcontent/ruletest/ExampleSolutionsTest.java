package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of the example solutions pass, and fail when a rule is changed. */
class ExampleSolutionsTest {
    private static final Path CONTENT = Path.of("../../content");

    @Test
    void allCasesPass() throws IOException {
        RuleTestReport report = run(CONTENT);

        assertThat(report.failures()).isEmpty();
        assertThat(report.suites().stream().map(SuiteResult::report).filter(text -> !text.isEmpty()))
                .isEmpty();
        assertThat(report.suites().stream()
                        .flatMap(suite -> suite.cases().stream())
                        .map(CaseResult::report)
                        .filter(text -> !text.isEmpty()))
                .isEmpty();
        assertThat(report.suites()).hasSize(12);
        assertThat(report.count(CaseOutcome.PASSED)).isEqualTo(61).isEqualTo(report.cases());
    }

    @TempDir
    Path folder;

    @Test
    void changedThresholdFails() throws IOException {
        assertThat(failuresAfter("MimecastDLP.yaml", "triggerThreshold: 0", "triggerThreshold: 5"))
                .contains("FAILED Analytic Rules/MimecastDLP.yaml test 'one notification raises one alert':"
                        + " expected 1 alert, got 0");
    }

    @Test
    void changedConditionFails() throws IOException {
        assertThat(failuresAfter("MimecastDLP.yaml", "\"notification\"", "\"hold\""))
                .contains("test 'held and blocked messages stay quiet': expected 0 rows, got 1")
                .contains("unexpected row 1: TimeGenerated=2026-06-15T08:24:00.0000000Z senderAddress_s=a@example.com");
    }

    @Test
    void changedEntityColumnFails() throws IOException {
        assertThat(failuresAfter("MimecastDLP.yaml", "columnName: senderAddress_s", "columnName: recipientAddress_s"))
                .contains("alert: no entity MailMessage has Sender: ana.lima@example.com")
                .contains("nearest MailMessage (expected → found): Sender: ana.lima@example.com →");
    }

    @Test
    void changedPeriodFails() throws IOException {
        assertThat(failuresAfter("MimecastDLP.yaml", "queryPeriod: 15m", "queryPeriod: 10m"))
                .contains("test 'only the event inside the period counts': expected 1 row, got 0");
    }

    @Test
    void changedSeverityFails() throws IOException {
        assertThat(failuresAfter("MimecastDLP.yaml", "severity: High", "severity: Low"))
                .contains("alert: expected severity 'High', got 'Low'");
    }

    /** The texts of all cases that do not pass once a piece of a rule of MimecastSEG is replaced. */
    private String failuresAfter(String rule, String before, String after) throws IOException {
        Path original = CONTENT.resolve("MimecastSEG");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path changed = folder.resolve("Analytic Rules").resolve(rule);
        String text = Files.readString(changed);
        assertThat(text).contains(before);
        Files.writeString(changed, text.replace(before, after));

        RuleTestReport report = run(folder);

        assertThat(report.count(CaseOutcome.ERROR)).isZero();
        return report.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .filter(result -> result.outcome() == CaseOutcome.FAILED)
                .map(CaseResult::report)
                .collect(Collectors.joining("\n"));
    }

    private static RuleTestReport run(Path folder) throws IOException {
        return new RuleTestRunner(RuleTestOptions.DEFAULT).run(SolutionRepository.open(folder), progress -> {});
    }
}
