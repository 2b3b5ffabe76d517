package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.GoldenFile;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages the solutions in {@code src/test/resources/packaging}; {@code -Dgolden.update} rewrites what is expected. */
class SolutionPackagerTest {

    private static final Path SAMPLES = Path.of("src/test/resources/packaging");
    private static final Instant TIMESTAMP = Instant.parse("2026-02-15T12:30:46Z");

    @TempDir
    private Path output;

    private PackageResult build(String sample, String folder) throws IOException {
        return build(sample, folder, TIMESTAMP);
    }

    private PackageResult build(String sample, String folder, Instant timestamp) throws IOException {
        PackageOptions options = PackageOptions.into(output.resolve(folder)).withOutputTimestamp(timestamp);
        return SolutionPackager.build(SolutionLoader.load(SAMPLES.resolve(sample)), options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mainTemplate.json", "createUiDefinition.json", "testParameters.json", "release-notes.md"})
    void writesTheExpectedFiles(String file) throws IOException {
        PackageResult result = build("Example Mail", "out");

        assertThat(result.findings().hasErrors()).as(print(result)).isFalse();
        GoldenFile.at("packaging/expected/Example Mail/" + file)
                .isEqualTo(Files.readString(output.resolve("out").resolve(file)));
    }

    @Test
    void reportsWhatHasNoEffectAndStillWrites() throws IOException {
        GoldenFile.at("packaging/expected/Example Mail/findings.txt").isEqualTo(print(build("Example Mail", "out")));
    }

    @Test
    void reportsEveryFaultInOneRunAndWritesNothing() throws IOException {
        PackageResult result = build("Faulty", "out");

        GoldenFile.at("packaging/expected/Faulty/findings.txt").isEqualTo(print(result));
        assertThat(result.isWritten()).isFalse();
        assertThat(output.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAVersionBeforeThree() throws IOException {
        PackageOptions options = PackageOptions.into(output).withVersion("2.0.5");

        PackageResult result = SolutionPackager.build(SolutionLoader.load(SAMPLES.resolve("Example Mail")), options);

        assertThat(result.findings().list()).extracting(Finding::id).containsExactly("SEN-PKG-106");
        assertThat(result.isWritten()).isFalse();
    }

    @Test
    void archivesTheTwoTemplatesAtTheRoot() throws IOException {
        PackageResult result = build("Example Mail", "out");

        Path archive = result.archive().orElseThrow();
        assertThat(archive).hasFileName("3.0.1.zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).hasToString("2026-02-15T12:30:46");
                assertThat(zip.readAllBytes())
                        .isEqualTo(Files.readAllBytes(output.resolve("out").resolve(entry.getName())));
            }
        }
        assertThat(names).containsExactly("createUiDefinition.json", "mainTemplate.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-15T12:30:46Z", "1970-01-01T00:00:00Z", "1980-01-01T00:00:00Z"})
    void writesTheSameBytesInEveryTimeZoneAndLanguage(Instant timestamp) throws IOException {
        TimeZone before = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            build("Example Mail", "east", timestamp);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            PackageResult west = build("Example Mail", "west", timestamp);
            for (Path file : west.files()) {
                assertThat(file).hasSameBinaryContentAs(output.resolve("east").resolve(file.getFileName()));
            }
        } finally {
            TimeZone.setDefault(before);
            Locale.setDefault(language);
        }
    }

    @Test
    void leavesOtherFilesOfTheFolderAlone() throws IOException {
        Path older = Files.createDirectories(output.resolve("out")).resolve("3.0.0.zip");
        Files.writeString(older, "older", StandardCharsets.UTF_8);

        PackageResult result = build("Example Mail", "out");

        assertThat(older).hasContent("older");
        try (var files = Files.list(output.resolve("out"))) {
            assertThat(files).hasSize(result.files().size() + 1);
        }
    }

    @Test
    void followsTheReleaseOf2023() throws IOException {
        PackageOptions options = PackageOptions.into(output).withUpstream(UpstreamRelease.YEAR_2023);

        SolutionPackager.build(SolutionLoader.load(SAMPLES.resolve("Example Mail")), options);

        assertThat(Files.readString(output.resolve("mainTemplate.json")))
                .contains("\"techniques\"")
                .contains("ExampleMailOverviewWorkbook Workbook with template version")
                .doesNotContain("\"subTechniques\"");
        assertThat(Files.readString(output.resolve("createUiDefinition.json"))).contains("\"dataconnectors-link2\"");
    }

    private static String print(PackageResult result) {
        return result.findings().list().stream()
                .map(f -> f.severity() + " " + f.location() + ": " + f.message() + " [" + f.id() + "]\n"
                        + (f.hint() == null ? "" : "  hint: " + f.hint() + "\n"))
                .collect(Collectors.joining());
    }
}
