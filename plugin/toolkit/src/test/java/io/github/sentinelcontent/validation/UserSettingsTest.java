package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.configuration.Configuration;
import io.github.sentinelcontent.validation.configuration.GivenConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings on a built package obey the same wishes as those of the validation. */
class UserSettingsTest {
    private static final String RULE = "Analytic Rules/ManyFailedSignIns.yaml";

    @TempDir
    private Path temporary;

    private Path solution;

    @BeforeEach
    void layOut() throws IOException {
        solution = temporary.resolve("Baseline");
        CheckSample.copy(CheckSample.ROOT.resolve("baseline"), solution);
    }

    @Test
    void withoutWishesFindingsStay() throws IOException {
        assertThat(apply(Configuration.EMPTY)).containsExactly(finding());
    }

    @Test
    void givenSeveritiesHold() throws IOException {
        assertThat(apply(given("SEN-MT-017=warning")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(apply(given("SEN-MT-017@Analytic Rules/*=off"))).isEmpty();
        assertThat(apply(given("SEN-MT-017@Workbooks/*=off"))).containsExactly(finding());
    }

    @Test
    void suppressionsOfTheSolutionHold() throws IOException {
        Files.writeString(
                solution.resolve("sentinel.yaml"),
                "version: 1\nsuppressions:\n  - check: SEN-MT-017\n    files: [\"Analytic Rules/*\"]\n    reason: a test\n");

        assertThat(apply(Configuration.EMPTY)).isEmpty();
    }

    @Test
    void commentsOfTheSourceHold() throws IOException {
        Path rule = solution.resolve(RULE);
        Files.writeString(rule, "# sentinel-disable-file SEN-MT-017: a test\n" + Files.readString(rule));

        assertThat(apply(Configuration.EMPTY)).isEmpty();
    }

    private static Configuration given(String severity) {
        return new GivenConfiguration().severity(severity).build(Set.of(), null);
    }

    private static Finding finding() {
        return new Finding(
                "SEN-MT-017", "literal-host", Severity.ERROR, new SourceLocation(RULE, 3, 1, 3, 2), "a host", null);
    }

    private List<Finding> apply(Configuration given) throws IOException {
        SolutionRepository repository = SolutionRepository.open(solution);
        Solution loaded = repository.load(solution);
        return UserSettings.open(repository, given).apply(loaded, List.of(finding()));
    }
}
