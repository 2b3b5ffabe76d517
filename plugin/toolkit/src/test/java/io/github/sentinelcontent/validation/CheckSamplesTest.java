package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every sample of every check, and refuses checks without samples or help page. */
@Execution(ExecutionMode.CONCURRENT)
class CheckSamplesTest {
    static Stream<CheckSample> samples() throws IOException {
        return CheckSample.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void reportsExactlyWhatTheSampleSays(CheckSample sample, @TempDir Path temporary) throws IOException {
        ValidationReport report = CheckSample.validate(sample.lay(temporary));

        assertThat(report.failures()).isEmpty();
        List<Finding> own = report.findings().list().stream()
                .filter(finding -> finding.id().equals(sample.id()))
                .toList();
        List<CheckSample.Expectation> missing = new ArrayList<>(sample.expectations());
        List<Finding> unexpected = new ArrayList<>();
        for (Finding finding : own) {
            if (!missing.removeIf(expectation -> expectation.matches(finding))) {
                unexpected.add(finding);
            }
        }
        assertThat(unexpected).as("unexpected findings in %s", sample.name()).isEmpty();
        assertThat(missing)
                .as("missing findings in %s, found %s", sample.name(), own)
                .isEmpty();
        if (sample.isBad()) {
            assertThat(own).as("a bad sample has a finding: %s", sample.name()).isNotEmpty();
        } else {
            assertThat(errors(report)).as("other errors in %s", sample.name()).isEmpty();
        }
    }

    @Test
    void baselineIsClean(@TempDir Path temporary) throws IOException {
        Path solution = new CheckSample("SEN-GEN-000", CheckSample.ROOT.resolve("baseline")).lay(temporary);

        assertThat(CheckSample.validate(solution).findings().list()).isEmpty();
    }

    @Test
    void everyCheckHasPageAndSamples() throws IOException {
        Set<String> ids = new TreeSet<>();
        Checks.infos().forEach(info -> ids.add(info.id()));

        assertThat(CheckSample.idsWith("bad-")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(CheckSample.idsWith("good-")).containsExactlyInAnyOrderElementsOf(ids);
        for (CheckInfo info : Checks.infos()) {
            assertThat(getClass().getResource(info.helpResource()))
                    .as("help page of %s", info.id())
                    .isNotNull();
        }
    }

    private static List<Finding> errors(ValidationReport report) {
        return report.findings().list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
