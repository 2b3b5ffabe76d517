package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.docs.DocsGenerator;
import io.github.sentinelcontent.docs.DocsOptions;
import io.github.sentinelcontent.docs.DocsProfile;
import io.github.sentinelcontent.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that the documentation writes are judged by the validation, which does not know how they are made. */
class DocsStaleTest {
    @TempDir
    private Path temporary;

    private Path solution;
    private Path pages;

    @BeforeEach
    void documentTheBaseline() throws IOException {
        solution = temporary.resolve("Baseline");
        CheckSample.copy(CheckSample.ROOT.resolve("baseline"), solution);
        pages = solution.resolve("docs");
        DocsGenerator.generate(
                SolutionRepository.open(solution), DocsOptions.of(pages, DocsProfile.DEFAULT), progress -> {});
    }

    @Test
    void pagesOfTheContentAreUpToDate() throws IOException {
        assertThat(findings()).isEmpty();
    }

    @Test
    void lineEndsDoNotCount() throws IOException {
        edit(solution.resolve("SolutionMetadata.json"), "\n", "\r\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void changedContentIsReportedAtTheList() throws IOException {
        edit(solution.resolve("Analytic Rules/ManyFailedSignIns.yaml"), "severity: Medium", "severity: High");

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().file()).isEqualTo("docs/.sentinel-docs-pages");
            assertThat(finding.message())
                    .isEqualTo("the pages in docs were made before the content of the solution changed");
        });
    }

    @Test
    void changedAndMissingPagesAreReported() throws IOException {
        List<Path> found;
        try (var files = Files.walk(pages)) {
            found = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        edit(found.get(0), "\n", "\nAdded by hand.\n");
        Files.delete(found.get(1));

        assertThat(findings())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "the page is not as it was made from the content",
                        "the page " + pages.relativize(found.get(1)).toString().replace('\\', '/') + " is missing");
    }

    private static void edit(Path file, String part, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replace(part, replacement));
    }

    private List<Finding> findings() throws IOException {
        return CheckSample.validate(solution).findings().list().stream()
                .filter(finding -> finding.id().equals("SEN-PKG-004"))
                .toList();
    }
}
