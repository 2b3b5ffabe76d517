package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No beginning of a test file breaks the runner: each is run or reported. */
class TruncatedTestFilesTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/ruletest/Example");
    private static final int STEP = 37;

    @TempDir
    Path folder;

    @Test
    void everyBeginningIsRunOrReported() throws IOException {
        int files = 0;
        for (Path file : filesOf(EXAMPLE)) {
            Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            if (!file.getFileName().toString().endsWith(".test.yaml")) {
                Files.copy(file, copy);
                continue;
            }
            String text = Files.readString(file);
            for (int end = 0; end < text.length(); end += STEP) {
                Files.writeString(copy.resolveSibling(files++ + ".test.yaml"), text.substring(0, end));
            }
        }

        RuleTestReport report =
                new RuleTestRunner(RuleTestOptions.DEFAULT).run(SolutionRepository.open(folder), progress -> {});

        assertThat(report.failures()).isEmpty();
        assertThat(report.suites())
                .hasSize(files)
                .allSatisfy(suite -> assertThat(suite.cases()).isNotEmpty());
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
