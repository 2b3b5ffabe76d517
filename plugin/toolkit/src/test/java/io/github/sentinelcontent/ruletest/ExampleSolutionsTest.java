package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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

    static RuleTestReport run(Path folder) throws IOException {
        return new RuleTestRunner(RuleTestOptions.DEFAULT).run(SolutionRepository.open(folder), progress -> {});
    }
}
