package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.schema.SharedCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Generates the Markdown pages of a solution, or of all solutions of a repository with common indexes. */
public final class DocsGenerator {
    private DocsGenerator() {}

    /**
     * Writes the pages. What is already there with the same text is left alone; pages of an earlier run that are no
     * longer needed are removed.
     *
     * @param listener told after each solution, by the thread that did it
     * @throws IOException if the repository cannot be listed or the pages cannot be written
     */
    public static DocsReport generate(
            SolutionRepository repository, DocsOptions options, Consumer<SolutionSweep.Progress> listener)
            throws IOException {
        Catalog shared = AsimCatalog.of(SharedCatalog.of(repository));
        SolutionReader reader = new SolutionReader(options, shared);
        boolean single = repository.isSingle();
        List<SolutionSweep.Outcome<SolutionFacts>> outcomes =
                new SolutionSweep(repository, options.parallelism(), listener).run(reader::read);
        List<SolutionFacts> solutions = new ArrayList<>();
        List<DocsReport.Failure> failures = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (SolutionSweep.Outcome<SolutionFacts> outcome : outcomes) {
            SolutionFacts facts = outcome.result();
            if (facts == null) {
                failures.add(new DocsReport.Failure(outcome.folder(), outcome.failure()));
                continue;
            }
            solutions.add(facts);
            String prefix = single ? "" : facts.folder() + "/";
            facts.problems().forEach(problem -> problems.add(problem.withPrefix(prefix)));
        }
        List<AsimFacts> asim = asimParsers(repository, options, shared, failures);
        Map<String, String> pages = render(new DocsSite(options, solutions, asim, shared));
        Map<String, String> digests = new TreeMap<>();
        solutions.forEach(facts -> digests.put(facts.folder(), facts.digest()));
        PageFiles.Changes changes = PageFiles.write(options.outputDirectory(), pages, digests);
        return new DocsReport(
                outcomes.size(),
                List.copyOf(pages.keySet()),
                changes.written(),
                changes.removed(),
                Findings.of(problems),
                failures);
    }

    /** The parsers of a checkout; doubts about their queries are not the concern of the solutions at hand. */
    private static List<AsimFacts> asimParsers(
            SolutionRepository repository, DocsOptions options, Catalog shared, List<DocsReport.Failure> failures) {
        List<AsimFacts> found = new ArrayList<>();
        if (repository.isSingle()) {
            return found;
        }
        AsimReader reader = new AsimReader(new QueryTables(options.tableDetection(), shared, problem -> {}));
        for (Parser parser : repository.asimParsers()) {
            try {
                found.add(reader.read(parser));
            } catch (RuntimeException e) {
                failures.add(new DocsReport.Failure(parser.path(), e));
            }
        }
        return found;
    }

    private static Map<String, String> render(DocsSite site) {
        PageRenderer renderer = new PageRenderer();
        Map<String, String> pages = new TreeMap<>();
        for (DocsPage page : DocsPages.of(site)) {
            if (pages.put(page.path(), renderer.render(page)) != null) {
                throw new IllegalStateException("two pages have the path " + page.path());
            }
        }
        return pages;
    }
}
