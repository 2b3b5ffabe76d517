package io.github.sentinelcontent.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sentinelcontent.source.SourceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loads all solutions of a snapshot of Azure-Sentinel. */
@Tag("corpus")
class CorpusLoadTest {

    @Test
    void loadsEverySolution() throws IOException {
        Path corpus = Path.of(System.getProperty("sentinel.shared", "absent"), "corpus");
        assumeTrue(Files.isDirectory(corpus), "no corpus in " + corpus);
        long start = System.nanoTime();

        SolutionRepository repository = SolutionRepository.open(corpus);
        Map<ContentKind, Integer> kinds = new EnumMap<>(ContentKind.class);
        Map<ContentKind, Integer> unlisted = new EnumMap<>(ContentKind.class);
        Map<SourceProblem.Kind, Integer> problems = new TreeMap<>();
        Map<String, Integer> targets = new TreeMap<>();
        int queries = 0;
        int solutions = 0;
        for (Path folder : repository.solutionFolders()) {
            Solution solution = repository.load(folder);
            solutions++;
            for (ContentItem item : solution.items()) {
                kinds.merge(item.kind(), 1, Integer::sum);
                if (!item.listed()) {
                    unlisted.merge(item.kind(), 1, Integer::sum);
                }
                queries += item.queries().size();
            }
            solution.dataFile()
                    .ifPresent(file -> file.sections()
                            .forEach(section -> section.entries()
                                    .forEach(entry -> targets.merge(
                                            entry.target().status() + (entry.inRepository() ? " in repository" : ""),
                                            1,
                                            Integer::sum))));
            solution.problems().forEach(problem -> problems.merge(problem.kind(), 1, Integer::sum));
        }

        System.out.printf(
                "loaded %d solutions in %d ms: %s, unlisted %s, %d queries, entries %s, problems %s%n",
                solutions, (System.nanoTime() - start) / 1_000_000, kinds, unlisted, queries, targets, problems);
        assertThat(solutions).isGreaterThan(210);
        assertThat(kinds.get(ContentKind.ANALYTIC_RULE)).isGreaterThan(500);
        assertThat(kinds.get(ContentKind.WORKBOOK)).isGreaterThan(100);
        assertThat(queries).isGreaterThan(3000);
    }
}
