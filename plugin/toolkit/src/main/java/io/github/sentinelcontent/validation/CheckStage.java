package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.ValidationReport.Failure;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles.ReadConfiguration;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration;
import io.github.sentinelcontent.validation.suppression.ConfiguredSuppressions;
import io.github.sentinelcontent.validation.suppression.Suppression;
import io.github.sentinelcontent.validation.suppression.SuppressionComments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs all checks on each solution, several at a time, and then those that compare solutions. */
final class CheckStage {
    private final SolutionRepository repository;
    private final ConfigurationFiles configurations;
    private final Catalog shared;
    private final @Nullable Revision revision;

    /** @param revision what the content was before; null if there is nothing to compare with */
    CheckStage(
            SolutionRepository repository,
            ConfigurationFiles configurations,
            Catalog shared,
            @Nullable Revision revision) {
        this.repository = repository;
        this.configurations = configurations;
        this.shared = shared;
        this.revision = revision;
    }

    /** What one solution gave; paths begin with the prefix. */
    private record Part(
            String prefix,
            List<Finding> findings,
            List<Suppression> suppressions,
            SolutionConfiguration configuration,
            SolutionIndex index,
            List<String> files,
            Map<String, SourceFile> sources) {}

    CheckedRepository run(int parallelism, Consumer<SolutionSweep.Progress> listener) throws IOException {
        boolean single = repository.isSingle();
        return together(new SolutionSweep(repository, parallelism, listener)
                .run(solution -> one(solution, single ? "" : solution.folderName() + "/")));
    }

    private Part one(Solution solution, String prefix) {
        ReadConfiguration read = configurations.of(solution);
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> sink = finding -> findings.add(finding.withPrefix(prefix));
        read.findings().forEach(sink);
        SolutionContext context = new SolutionContext(
                solution, repository, shared, read.configuration().settings(), before(solution));
        check(context, sink);
        List<Suppression> suppressions = new ArrayList<>();
        solution.sources()
                .values()
                .forEach(file -> suppressions.addAll(SuppressionComments.read(file, prefix, findings::add)));
        suppressions.addAll(configured(read.configuration(), prefix));
        Map<String, SourceFile> sources = new HashMap<>();
        findings.forEach(finding -> {
            String path = finding.location().file();
            context.source(path.substring(prefix.length())).ifPresent(source -> sources.put(path, source));
        });
        read.file().ifPresent(file -> sources.put(prefix + file.path(), file));
        List<String> files =
                solution.sources().keySet().stream().map(path -> prefix + path).toList();
        SolutionIndex index = SolutionIndex.of(solution, prefix);
        return new Part(prefix, findings, suppressions, read.configuration(), index, files, sources);
    }

    private Optional<Solution> before(Solution solution) {
        try {
            Optional<Path> folder = revision == null
                    ? Optional.empty()
                    : revision.before(solution.folder().root());
            return folder.isEmpty() ? Optional.empty() : Optional.of(SolutionLoader.load(folder.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(SolutionContext context, Consumer<Finding> sink) {
        for (ArtefactSchema artefact : Checks.schemas()) {
            artefact.documents()
                    .apply(context.solution())
                    .forEach(document -> artefact.schema().validate(document, sink));
        }
        for (Check check : Checks.checks()) {
            check.check(context, new Reporter(check.info(), sink));
        }
    }

    private static List<Suppression> configured(SolutionConfiguration configuration, String prefix) {
        return configuration.own().suppressions().stream()
                .map(rule -> rule.withLocation(rule.location().withPrefix(prefix)))
                .map(rule -> ConfiguredSuppressions.of(
                        rule,
                        path -> path.startsWith(prefix)
                                ? Optional.of(path.substring(prefix.length()))
                                : Optional.empty()))
                .toList();
    }

    private CheckedRepository together(List<SolutionSweep.Outcome<Part>> outcomes) {
        List<Finding> findings = new ArrayList<>(configurations.shared().findings());
        List<Suppression> suppressions = new ArrayList<>();
        Map<String, SolutionConfiguration> byPrefix = new HashMap<>();
        List<SolutionIndex> indexes = new ArrayList<>();
        List<String> files = new ArrayList<>();
        Map<String, SourceFile> sources = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        configurations.shared().file().ifPresent(file -> sources.put(file.path(), file));
        for (SolutionSweep.Outcome<Part> outcome : outcomes) {
            Part part = outcome.result();
            if (part == null) {
                failures.add(new Failure(outcome.folder(), outcome.failure()));
                continue;
            }
            findings.addAll(part.findings());
            suppressions.addAll(part.suppressions());
            byPrefix.put(part.prefix(), part.configuration());
            indexes.add(part.index());
            files.addAll(part.files());
            sources.putAll(part.sources());
        }
        for (RepositoryCheck check : Checks.repositoryChecks()) {
            check.check(indexes, new Reporter(check.info(), findings::add));
        }
        files.sort(null);
        return new CheckedRepository(outcomes.size(), findings, suppressions, byPrefix, files, sources, failures);
    }
}
