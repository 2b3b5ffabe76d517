package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentinelcontent.content.SolutionRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another engine runs the same rule tests when it is named; nothing of the tests changes. */
class SecondEngineTest {
    private static final Path FOLDER = Path.of("src/test/resources/ruletest/Example");

    @Test
    void runsTheSameTestsWithTheSameOutcome() throws IOException {
        RuleTestReport embedded = run("embedded");
        int before = RelayEngine.RUNS.get();

        RuleTestReport relayed = run("relay");

        assertThat(RelayEngine.RUNS.get() - before).isGreaterThan(20);
        for (CaseOutcome outcome : CaseOutcome.values()) {
            assertThat(relayed.count(outcome)).as(outcome.name()).isEqualTo(embedded.count(outcome));
        }
    }

    @Test
    void anUnknownEngineIsRefusedWithTheNamesOfTheOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("cluster"))
                .withMessageContaining("no KQL engine is named 'cluster'")
                .withMessageContaining("embedded, relay");
    }

    private static RuleTestReport run(String engine) throws IOException {
        RuleTestOptions options = new RuleTestOptions(1, null, UnsupportedQueries.FAIL, List.of(), engine);
        return new RuleTestRunner(options).run(SolutionRepository.open(FOLDER), progress -> {});
    }
}
