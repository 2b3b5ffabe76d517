package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pages of all solutions of a snapshot of Azure-Sentinel. */
@Tag("corpus")
class CorpusPagesTest {

    @TempDir
    private Path folder;

    @Test
    void everySolutionHasPagesWithoutBrokenLinks() throws IOException {
        Path corpus = Path.of(System.getProperty("sentinel.shared", "absent"), "corpus");
        assumeTrue(Files.isDirectory(corpus), "no corpus in " + corpus);

        DocsOptions options = DocsOptions.of(folder, DocsProfile.DEFAULT)
                .withParallelism(Runtime.getRuntime().availableProcessors());
        long start = System.nanoTime();

        DocsReport report = DocsGenerator.generate(SolutionRepository.open(corpus), options, progress -> {});

        System.out.printf(
                "%d pages of %d solutions in %d ms, problems %s%n",
                report.pages().size(),
                report.solutions(),
                (System.nanoTime() - start) / 1_000_000,
                report.problems().list().stream().collect(Collectors.groupingBy(Finding::id, Collectors.counting())));
        assertThat(report.failures()).isEmpty();
        assertThat(report.pages()).hasSizeGreaterThan(3000);
        assertThat(BrokenLinks.in(folder)).isEmpty();
    }
}
