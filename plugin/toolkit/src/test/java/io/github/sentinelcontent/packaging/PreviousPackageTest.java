package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages a solution against the package that customers have. */
class PreviousPackageTest {

    private static final Path SAMPLE = Path.of("src/test/resources/packaging/Example Mail");

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void buildThePackageBefore() throws IOException {
        SolutionPackager.build(SolutionLoader.load(SAMPLE), PackageOptions.into(folder.resolve("before")));
        template = folder.resolve("before/mainTemplate.json");
    }

    private PackageResult build(String version, Path previous) throws IOException {
        return SolutionPackager.build(
                SolutionLoader.load(SAMPLE),
                PackageOptions.into(folder.resolve("now")).withVersion(version).withPrevious(previous));
    }

    @Test
    void refusesAVersionThatDoesNotRise() throws IOException {
        PackageResult result = build("3.0.1", template);

        assertThat(result.isWritten()).isFalse();
        assertThat(result.findings().list()).extracting(Finding::id).contains("SEN-PKG-118");
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        PackageResult result = build("3.0.2", Files.writeString(folder.resolve("none.json"), "{}"));

        assertThat(result.isWritten()).isFalse();
        assertThat(result.findings().list()).extracting(Finding::id).contains("SEN-PKG-117");
    }

    @Test
    void writesThatNothingChanged() throws IOException {
        PackageResult result = build("3.0.2", template);

        assertThat(result.isWritten()).isTrue();
        assertThat(folder.resolve("now/what-changed.md")).content().contains("3.0.1 → 3.0.2", "Nothing changed");
        assertThat(folder.resolve("now/what-changed.json")).content().contains("\"items\" : [ ]");
    }

    @Test
    void namesTheSourceOfAnItemThatLostItsIdOrKeptItsVersion() throws IOException {
        String text = Files.readString(template);
        String id = firstRuleId();
        assertThat(text).contains(id).contains("\"severity\": \"");
        Files.writeString(template, text.replace(id, "0".repeat(8) + id.substring(8)));

        PackageResult renamed = build("3.0.2", template);
        Files.writeString(template, text.replaceFirst("\"severity\": \"\\w+\"", "\"severity\": \"Informational\""));
        PackageResult edited = build("3.0.2", template);

        assertThat(renamed.findings().list()).anySatisfy(finding -> {
            assertThat(finding.id()).isEqualTo("SEN-PKG-119");
            assertThat(finding.location().file()).startsWith("Analytic Rules/");
            assertThat(finding.hint()).contains("0".repeat(8) + id.substring(8));
        });
        assertThat(edited.findings().list()).anySatisfy(finding -> {
            assertThat(finding.id()).isEqualTo("SEN-PKG-120");
            assertThat(finding.location().file()).startsWith("Analytic Rules/");
        });
    }

    @Test
    void keepsThePackageInTheSolutionOnRequest() throws IOException {
        Path solution = folder.resolve("Example Mail");
        copy(SAMPLE, solution);

        SolutionPackager.build(
                SolutionLoader.load(solution),
                PackageOptions.into(folder.resolve("now")).withCopyToSource(true));

        try (var files = Files.list(solution.resolve("Package"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "3.0.1.zip", "createUiDefinition.json", "mainTemplate.json", "testParameters.json");
        }
    }

    private String firstRuleId() throws IOException {
        try (var rules = Files.list(SAMPLE.resolve("Analytic Rules"))) {
            Path rule = rules.sorted().findFirst().orElseThrow();
            return Files.readAllLines(rule).stream()
                    .filter(line -> line.startsWith("id: "))
                    .map(line -> line.substring(4).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
