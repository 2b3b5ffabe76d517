package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.HelpPage;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.finding.Upstream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    void reportsExactlyWhatTheSampleSays(CheckSample sample, @TempDir Path temporary) throws Exception {
        ValidationReport report = sample.validateIn(temporary);

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

    static List<String> bases() throws IOException {
        return SampleEdit.bases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bases")
    void basesAreClean(String base, @TempDir Path temporary) throws IOException {
        Path solution = new SampleEdit(base, false, List.of(), List.of()).lay(temporary);

        assertThat(CheckSample.validate(solution).findings().list()).isEmpty();
    }

    @Test
    void everyCheckHasPageAndSamples() throws IOException {
        Set<String> ids = new TreeSet<>();
        Checks.infos().forEach(info -> ids.add(info.id()));

        assertThat(CheckSample.idsWith("bad-")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(CheckSample.idsWith("good-")).containsExactlyInAnyOrderElementsOf(ids);
    }

    static Stream<CheckInfo> checks() {
        return Checks.infos().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void helpPageIsComplete(CheckInfo info) {
        HelpPage page = info.description().help();

        assertThat(page).as("help page of %s", info.id()).isNotNull();
        assertThat(page.title()).isEqualTo(info.id() + " " + info.name());
        assertThat(page.sections())
                .extracting(HelpPage.Section::title)
                .containsExactly("Why", "Wrong", "Right", HelpPage.SUPPRESS, HelpPage.UPSTREAM);
        assertThat(page.sections()).extracting(HelpPage.Section::text).doesNotContain("");
        String upstream = page.section(HelpPage.UPSTREAM).orElseThrow();
        assertThat(Upstream.values())
                .extracting(Upstream::sentence)
                .as("sentences of which the section Upstream of %s must begin with one: %s", info.id(), upstream)
                .anyMatch(upstream::startsWith);
    }

    @Test
    void schemaAssertionsBelongToDeclaredChecks() {
        for (ArtefactSchema artefact : Checks.schemas()) {
            List<String> declared =
                    artefact.schema().checks().stream().map(CheckInfo::id).toList();

            assertThat(artefact.schema().assertedChecks()).containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @Test
    void aCheckIsDescribedAlikeWhereverItIsCarried() {
        Map<String, CheckInfo> byId = new TreeMap<>();
        Stream<CheckInfo> java = Checks.checks().stream().map(Check::info);
        Stream<CheckInfo> repository = Checks.repositoryChecks().stream().map(RepositoryCheck::info);
        Stream<CheckInfo> schemas = Checks.schemas().stream().flatMap(s -> s.schema().checks().stream());

        Stream.of(java, repository, schemas)
                .flatMap(infos -> infos)
                .forEach(info -> assertThat(byId.getOrDefault(info.id(), info))
                        .isEqualTo(byId.merge(info.id(), info, (a, b) -> a)));
    }

    private static List<Finding> errors(ValidationReport report) {
        return report.findings().list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
