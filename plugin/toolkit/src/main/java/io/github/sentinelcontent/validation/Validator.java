package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.schema.SharedCatalog;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.ValidationReport.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs all checks on a solution or on all solutions of a repository. */
public final class Validator {
    private final ValidationOptions options;

    /** A validator with these options. */
    public Validator(ValidationOptions options) {
        this.options = options;
    }

    /**
     * Validates every solution of a repository; one that is itself a solution has just that.
     *
     * @param listener told after each solution, by the thread that did it
     * @throws IOException if the repository cannot be listed
     */
    public ValidationReport validate(SolutionRepository repository, Consumer<SolutionSweep.Progress> listener)
            throws IOException {
        Catalog shared = SharedCatalog.of(repository, options.schemaFolders());
        boolean single = repository.isSingle();
        SolutionSweep sweep = new SolutionSweep(repository, options.parallelism(), listener);
        return report(sweep.run(solution -> one(
                new SolutionContext(solution, repository, shared, before(solution)),
                single ? "" : solution.folderName() + "/")));
    }

    private Optional<Solution> before(Solution solution) {
        Revision revision = options.revision();
        try {
            Optional<Path> folder = revision == null
                    ? Optional.empty()
                    : revision.before(solution.folder().root());
            return folder.isEmpty() ? Optional.empty() : Optional.of(SolutionLoader.load(folder.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one solution gave. */
    private record Part(
            List<Finding> findings, SolutionIndex index, List<String> files, Map<String, SourceFile> sources) {}

    private Part one(SolutionContext context, String prefix) {
        Solution solution = context.solution();
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> sink = finding -> findings.add(finding.withPrefix(prefix));
        for (ArtefactSchema artefact : Checks.schemas()) {
            artefact.documents()
                    .apply(solution)
                    .forEach(document -> artefact.schema().validate(document, sink));
        }
        for (Check check : Checks.checks()) {
            check.check(context, new Reporter(check.info(), sink));
        }
        Map<String, SourceFile> sources = new HashMap<>();
        findings.forEach(finding -> {
            String path = finding.location().file();
            solution.source(path.substring(prefix.length())).ifPresent(source -> sources.put(path, source));
        });
        List<String> files =
                solution.sources().keySet().stream().map(path -> prefix + path).toList();
        return new Part(findings, SolutionIndex.of(solution, prefix), files, sources);
    }

    private ValidationReport report(List<SolutionSweep.Outcome<Part>> outcomes) {
        List<Finding> findings = new ArrayList<>();
        List<SolutionIndex> indexes = new ArrayList<>();
        List<String> files = new ArrayList<>();
        Map<String, SourceFile> sources = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (SolutionSweep.Outcome<Part> outcome : outcomes) {
            Part part = outcome.result();
            if (part == null) {
                failures.add(new Failure(outcome.folder(), outcome.failure()));
                continue;
            }
            findings.addAll(part.findings());
            indexes.add(part.index());
            files.addAll(part.files());
            sources.putAll(part.sources());
        }
        for (RepositoryCheck check : Checks.repositoryChecks()) {
            check.check(indexes, new Reporter(check.info(), findings::add));
        }
        List<Finding> wanted = findings.stream()
                .filter(finding -> !options.disabled().contains(finding.id()))
                .map(this::graded)
                .toList();
        files.sort(null);
        return new ValidationReport(outcomes.size(), Findings.of(wanted), files, sources, failures);
    }

    private Finding graded(Finding finding) {
        Severity severity = options.severities().get(finding.id());
        return severity == null ? finding : finding.withSeverity(severity);
    }
}
