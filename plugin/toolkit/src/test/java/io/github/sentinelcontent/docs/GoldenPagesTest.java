package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.HelpPage;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.finding.Upstream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the pages of two small solutions with golden pages; {@code -Dgolden.update} writes them anew. */
class GoldenPagesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/docs");
    private static final Path GOLDEN = RESOURCES.resolve("golden");

    private static final List<RuleDescription> CHECKS = List.of(
            new RuleDescription(
                    "SEN-AR-017",
                    "timespan-form",
                    "Durations are a whole number followed by m, h or d",
                    Severity.ERROR,
                    new HelpPage(
                            "SEN-AR-017 timespan-form",
                            List.of(
                                    new HelpPage.Section("Why", "A number alone has no unit."),
                                    new HelpPage.Section("Wrong", "```yaml\nqueryFrequency: 5\n```"),
                                    new HelpPage.Section("Upstream", Upstream.SINCE_2023.sentence())))),
            new RuleDescription("SEN-PKG-101", "listed-file-exists", "every listed file exists", Severity.ERROR, null));

    @TempDir
    private Path output;

    @Test
    void pagesAreAsExpected() throws IOException {
        DocsReport report = generate();
        Map<String, String> pages = read(output);
        if (System.getProperty("golden.update") != null) {
            for (String old : read(GOLDEN).keySet()) {
                Files.delete(GOLDEN.resolve(old));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.createDirectories(GOLDEN.resolve(page.getKey()).getParent());
                Files.writeString(GOLDEN.resolve(page.getKey()), page.getValue());
            }
        }

        Map<String, String> golden = read(GOLDEN);
        assertThat(report.failures()).isEmpty();
        assertThat(report.pages()).containsExactlyElementsOf(pages.keySet());
        assertThat(pages.keySet()).isEqualTo(golden.keySet());
        golden.forEach((path, text) -> assertThat(pages.get(path)).as(path).isEqualTo(text));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        generate();

        assertThat(BrokenLinks.in(output)).isEmpty();
    }

    @Test
    void pagesEndWithTwoLineFeeds() throws IOException {
        generate();

        assertThat(read(output).values()).allSatisfy(page -> {
            assertThat(page).endsWith("\n\n").doesNotEndWith("\n\n\n").doesNotContain("\r");
            assertThat(page).doesNotContainPattern("\\$(page|h[234])");
        });
    }

    @Test
    void secondRunWritesNothing() throws IOException {
        DocsReport first = generate();
        DocsReport second = generate();

        assertThat(first.written()).isEqualTo(first.pages().size());
        assertThat(second.written()).isZero();
        assertThat(second.removed()).isZero();
    }

    @Test
    void removesItsOwnStalePagesOnly() throws IOException {
        generate();
        Files.writeString(output.resolve("notes.md"), "mine");
        DocsOptions options = DocsOptions.of(output, DocsProfile.DEFAULT);
        SolutionRepository one = SolutionRepository.open(RESOURCES.resolve("solutions/Contoso Mail"));

        DocsReport report = DocsGenerator.generate(one, options, progress -> {});

        assertThat(report.removed()).isPositive();
        assertThat(output.resolve("solutions/contoso-gateway-preview.md")).doesNotExist();
        assertThat(output.resolve("solutions/contoso-mail.md")).exists();
        assertThat(output.resolve("notes.md")).exists();
        assertThat(BrokenLinks.in(output)).isEmpty();
    }

    @Test
    void seedProfileGoesWithoutKqlSupport() throws IOException {
        DocsGenerator.generate(
                SolutionRepository.open(RESOURCES.resolve("solutions")),
                DocsOptions.of(output, DocsProfile.SEED),
                progress -> {});

        Map<String, String> pages = read(output);
        assertThat(pages).containsKey("readme.md").doesNotContainKey("kql-support.md");
        assertThat(pages.values()).noneMatch(page -> page.contains("kql-support"));
    }

    private DocsReport generate() throws IOException {
        SolutionRepository repository = SolutionRepository.open(RESOURCES.resolve("solutions"));
        return DocsGenerator.generate(
                repository,
                DocsOptions.of(output, DocsProfile.DEFAULT).withChecks(CHECKS).withParallelism(2),
                progress -> {});
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return pages;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(path -> path.toString().endsWith(".md")).toList();
        }
        for (Path file : files) {
            pages.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return pages;
    }
}
