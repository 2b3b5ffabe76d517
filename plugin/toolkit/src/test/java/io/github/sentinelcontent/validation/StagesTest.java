package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.finding.SuppressedFinding;
import io.github.sentinelcontent.finding.SuppressedFinding.By;
import io.github.sentinelcontent.validation.baseline.BaselineFiles;
import io.github.sentinelcontent.validation.baseline.BaselineWriter;
import io.github.sentinelcontent.validation.configuration.Configuration;
import io.github.sentinelcontent.validation.configuration.FilePatterns;
import io.github.sentinelcontent.validation.configuration.Grade;
import io.github.sentinelcontent.validation.configuration.GradeRule;
import io.github.sentinelcontent.validation.configuration.Profile;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of findings after the checks: configured, suppressed, known, reported. */
class StagesTest {
    private static final String RULE = "Analytic Rules/ManyFailedSignIns.yaml";

    @TempDir
    private Path root;

    private Path solution;

    @BeforeEach
    void laySolution() throws IOException {
        solution = root.resolve("Solutions/Baseline");
        copy(CheckSample.ROOT.resolve("baseline"), solution);
        edit(RULE, "severity: Medium", "severity: Important");
        edit(RULE, "name: Example gateway - many failed sign-ins", "name: Example gateway - many failed sign-ins.");
    }

    @Test
    void reportsWithoutConfiguration() throws IOException {
        assertThat(reported(solution)).containsExactly("SEN-AR-004 WARNING", "SEN-AR-007 ERROR");
    }

    @Test
    void nearerSettingsWin() throws IOException {
        write(root.resolve("sentinel.yaml"), "severities: {SEN-AR-004: error, SEN-AR-007: warning}\n");
        assertThat(reported(solution)).containsExactly("SEN-AR-004 ERROR", "SEN-AR-007 WARNING");

        write(solution.resolve("sentinel.yaml"), """
                severities: {SEN-AR-004: off}
                paths:
                  - files: "Hunting Queries/"
                    severities: {SEN-AR-007: off}
                """);
        assertThat(reported(solution)).containsExactly("SEN-AR-007 WARNING");
        assertThat(reported(root)).containsExactly("SEN-AR-007 WARNING");

        Configuration given = new Configuration(
                null,
                List.of(new GradeRule("SEN-AR-007", FilePatterns.of(List.of("Analytic Rules/*")), Grade.INFO)),
                List.of(),
                Set.of(),
                null);
        assertThat(validate(solution, ValidationOptions.DEFAULT.with(given)))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void sharedPatternsSeeThePathFromTheCheckout() throws IOException {
        write(root.resolve("sentinel.yaml"), """
                paths:
                  - files: Solutions/Other/**
                    severities: {SEN-AR-007: off}
                  - files: Solutions/Base*/Analytic Rules/*.yaml
                    severities: {SEN-AR-004: info}
                """);

        assertThat(reported(solution)).containsExactly("SEN-AR-004 INFO", "SEN-AR-007 ERROR");
        assertThat(reported(root)).containsExactly("SEN-AR-004 INFO", "SEN-AR-007 ERROR");
    }

    @Test
    void profilesOfUpstreamReportItsErrorsAlone() throws IOException {
        write(solution.resolve("sentinel.yaml"), "profile: upstream-2023\n");
        assertThat(reported(solution)).containsExactly("SEN-AR-007 ERROR");

        write(solution.resolve("sentinel.yaml"), "profile: upstream-2023\nseverities: {SEN-AR-004: info}\n");
        assertThat(reported(solution)).containsExactly("SEN-AR-004 INFO", "SEN-AR-007 ERROR");

        write(solution.resolve("sentinel.yaml"), "profile: strict\n");
        assertThat(reported(solution)).containsExactly("SEN-AR-004 ERROR", "SEN-AR-007 ERROR");
    }

    @Test
    void profilesDifferInWhatUpstreamCameToCheck() {
        assertThat(Stream.of(Profile.UPSTREAM_2023, Profile.UPSTREAM_2026)
                        .map(profile -> new Configuration(profile, List.of(), List.of(), Set.of(), null))
                        .map(StagesTest::offChecks))
                .satisfiesExactly(
                        of2023 -> assertThat(of2023).contains("SEN-WB-010", "SEN-AR-004"),
                        of2026 ->
                                assertThat(of2026).doesNotContain("SEN-WB-010").contains("SEN-AR-004"));
    }

    private static List<String> offChecks(Configuration configuration) {
        SolutionConfiguration.Layer layer = new SolutionConfiguration.Layer(configuration, "");
        SolutionConfiguration all = new SolutionConfiguration(List.of(layer));
        return Checks.ids().stream().filter(id -> all.isOff(id, "x")).toList();
    }

    @Test
    void unknownKeysOfTheConfigurationComeWithTheNearest() throws IOException {
        write(solution.resolve("sentinel.yaml"), "severity: {SEN-AR-004: off}\n");

        assertThat(validate(solution, ValidationOptions.DEFAULT))
                .filteredOn(finding -> finding.id().equals("SEN-CFG-001"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("sentinel.yaml:1:1");
                    assertThat(finding.message()).isEqualTo("unknown key 'severity'");
                    assertThat(finding.hint()).isEqualTo("did you mean 'severities'?");
                });
    }

    @Test
    void acceptsConnectorIdsOfTheUser() throws IOException {
        edit(RULE, "connectorId: ExampleGateway", "connectorId: OtherGateway");
        assertThat(reported(solution)).contains("SEN-AR-026 ERROR");

        write(root.resolve("sentinel.yaml"), "connectorIds: [OtherGateway]\n");
        assertThat(reported(solution)).doesNotContain("SEN-AR-026 ERROR");
    }

    @Test
    void commentsSuppressWithAReason() throws IOException {
        edit(RULE, "severity: Important", "severity: Important # sentinel-disable SEN-AR-007: agreed on");

        ValidationReport report = run(solution, ValidationOptions.DEFAULT);

        assertThat(report.findings().list()).extracting(Finding::id).containsExactly("SEN-AR-004");
        assertThat(report.suppressed()).singleElement().satisfies(one -> {
            assertThat(one.finding().id()).isEqualTo("SEN-AR-007");
            assertThat(one.by()).isEqualTo(By.COMMENT);
            assertThat(one.reason()).isEqualTo("agreed on");
        });
    }

    @Test
    void aCommentForACheckThatIsOffIsNotStale() throws IOException {
        edit(RULE, "severity: Important", "severity: Important # sentinel-disable SEN-AR-007: agreed on");
        write(root.resolve("sentinel.yaml"), "severities: {SEN-AR-007: off}\n");

        assertThat(reported(solution)).containsExactly("SEN-AR-004 WARNING");
    }

    @Test
    void entriesSuppressByLineAndPointer() throws IOException {
        write(solution.resolve("sentinel.yaml"), """
                suppressions:
                  - check: SEN-AR-007
                    files: Analytic Rules/*.yaml
                    pointer: /severity
                    reason: agreed on
                  - check: SEN-AR-004
                    line: "many failed sign-ins."
                    reason: the stop is part of the name
                """);
        assertThat(reported(solution)).isEmpty();

        write(solution.resolve("sentinel.yaml"), """
                suppressions:
                  - check: SEN-AR-007
                    pointer: /name
                    reason: agreed on
                  - check: SEN-AR-004
                    line: "few failed sign-ins."
                    reason: the stop is part of the name
                """);
        assertThat(reported(solution))
                .containsExactly(
                        "SEN-AR-004 WARNING", "SEN-AR-007 ERROR", "SEN-GEN-020 WARNING", "SEN-GEN-020 WARNING");
    }

    @Test
    void knownFindingsAreNotReportedAgainWhenLinesMove() throws IOException {
        Path target = writeBaseline(solution);
        assertThat(target).isEqualTo(solution.resolve("sentinel-baseline.json"));
        assertThat(reported(solution)).isEmpty();
        assertThat(reported(root)).isEmpty();

        edit(RULE, "id: 5f6dbb0e", "# one line more\n\nid: 5f6dbb0e");
        assertThat(reported(solution)).isEmpty();

        edit(RULE, "severity: Important", "severity: Severe");
        assertThat(reported(solution)).containsExactly("SEN-AR-007 ERROR", "SEN-CFG-004 INFO");
        assertThat(run(solution, ValidationOptions.DEFAULT).suppressed())
                .extracting(SuppressedFinding::by)
                .containsExactly(By.BASELINE);
    }

    @Test
    void oneBaselineServesTheCheckoutAndItsSolutions() throws IOException {
        copy(solution, root.resolve("Solutions/Other"));
        Path target = writeBaseline(root);
        assertThat(target).isEqualTo(root.resolve("sentinel-baseline.json"));

        assertThat(reported(root)).isEmpty();
        assertThat(reported(solution)).isEmpty();
    }

    private Path writeBaseline(Path folder) throws IOException {
        SolutionRepository repository = SolutionRepository.open(folder);
        Path target = BaselineFiles.target(repository);
        ValidationReport report =
                new Validator(ValidationOptions.DEFAULT.withoutBaseline()).validate(repository, progress -> {});
        int written = BaselineWriter.write(repository, report, target);
        assertThat(written).isEqualTo(report.findings().list().size());
        return target;
    }

    private List<String> reported(Path folder) throws IOException {
        return validate(folder, ValidationOptions.DEFAULT).stream()
                .map(finding -> finding.id() + " " + finding.severity())
                .sorted()
                .toList();
    }

    private static List<Finding> validate(Path folder, ValidationOptions options) throws IOException {
        return run(folder, options).findings().list();
    }

    private static ValidationReport run(Path folder, ValidationOptions options) throws IOException {
        return new Validator(options).validate(SolutionRepository.open(folder), progress -> {});
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = solution.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static void write(Path path, String text) throws IOException {
        Files.writeString(path, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
