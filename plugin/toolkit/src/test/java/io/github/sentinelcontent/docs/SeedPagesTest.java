package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sentinelcontent.content.SolutionRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares the pages of the example solutions with those of the public catalogue of January 2026. */
class SeedPagesTest {
    private static final String INFORMATION = "\n\n## Solution Information";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"MimecastSEG", "MimecastTTP"})
    void givesTheSamePageWithTheSameTexts(String solution) throws IOException {
        String seed = seed(solution);
        Path copy = folder.resolve("Solutions").resolve(solution);
        copy(Path.of("../../content", solution), copy);
        JsonMapper json = new JsonMapper();
        Path data = copy.resolve("Data/Solution_" + solution + ".json");
        ObjectNode root = (ObjectNode) json.readTree(Files.readString(data));
        root.put("Description", description(seed));
        Files.writeString(data, json.writeValueAsString(root));
        Files.writeString(copy.resolve("ReleaseNotes.md"), releaseNotes(seed));

        assertThat(page(copy, DocsProfile.SEED)).isEqualTo(seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MimecastSEG", "MimecastTTP"})
    void differsInTextsAndCategoriesOnly(String solution) throws IOException {
        String seed = seed(solution);

        String page = page(Path.of("../../content", solution), DocsProfile.DEFAULT);

        String expected = seed.replace(description(seed) + INFORMATION, description(page) + INFORMATION)
                .replace(releaseNotes(seed), releaseNotes(page))
                .replace("| domains |", "| Security - Network |")
                .replace("../readme.md", "../README.md");
        assertThat(page).isEqualTo(expected);
    }

    private static String seed(String solution) throws IOException {
        Path seeds = Path.of(System.getProperty("sentinel.shared", "absent"), "seeds");
        assumeTrue(Files.isDirectory(seeds), "no reference pages in " + seeds);
        return Files.readString(seeds.resolve(Slug.of(solution) + ".md"));
    }

    private String page(Path solution, DocsProfile profile) throws IOException {
        Path output = folder.resolve("output");
        DocsGenerator.generate(SolutionRepository.open(solution), DocsOptions.of(output, profile), progress -> {});
        return Files.readString(output.resolve("solutions")
                .resolve(Slug.of(solution.getFileName().toString()) + ".md"));
    }

    private static String description(String page) {
        String start = "\n---\n\n";
        return page.substring(page.indexOf(start) + start.length(), page.indexOf(INFORMATION));
    }

    private static String releaseNotes(String page) {
        String start = "## Release Notes\n\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("\n\n---\n", from));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
