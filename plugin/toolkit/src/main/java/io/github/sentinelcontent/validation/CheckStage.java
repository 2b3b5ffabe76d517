package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.ValidationReport.Failure;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles.ReadConfiguration;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration;
import io.github.sentinelcontent.validation.gate.AffectedItem;
import io.github.sentinelcontent.validation.gate.ChangeScope;
import io.github.sentinelcontent.validation.gate.Gate;
import io.github.sentinelcontent.validation.suppression.ConfiguredSuppressions;
import io.github.sentinelcontent.validation.suppression.Suppression;
import io.github.sentinelcontent.validation.suppression.SuppressionComments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs all checks on each solution, several at a time, and then those that compare solutions. */
final class CheckStage {
    private final SolutionRepository repository;
    private final ConfigurationFiles configurations;
    private final Pending<Catalog> shared;
    private final @Nullable Gate gate;

    /** @param gate lets through what a change is to be blamed for; null if there is nothing to compare with */
    CheckStage(
            SolutionRepository repository,
            ConfigurationFiles configurations,
            Pending<Catalog> shared,
            @Nullable Gate gate) {
        this.repository = repository;
        this.configurations = configurations;
        this.shared = shared;
        this.gate = gate;
    }

    /** What one solution gave; paths begin with the prefix. */
    private record Part(
            String prefix,
            List<Finding> findings,
            List<Suppression> suppressions,
            SolutionConfiguration configuration,
            SolutionIndex index,
            Optional<SolutionIndex> indexBefore,
            List<String> files,
            Map<String, SourceFile> sources,
            @Nullable ChangeScope scope) {}

    CheckedRepository run(int parallelism, Consumer<SolutionSweep.Progress> listener) throws IOException {
        boolean single = repository.isSingle();
        List<SolutionSweep.Outcome<Part>> outcomes = new SolutionSweep(repository, parallelism, listener)
                .run(solution -> one(solution, single ? "" : solution.folderName() + "/"));
        shared.get(); // when it cannot be made, that is a fault of the run and not of each solution
        return together(outcomes);
    }

    private Part one(Solution solution, String prefix) {
        ReadConfiguration read = configurations.of(solution);
        SolutionIndex index = SolutionIndex.of(solution, prefix);
        Optional<Solution> before = gate == null ? Optional.empty() : gate.before(solution);
        Optional<SolutionIndex> indexBefore = before.map(old -> SolutionIndex.of(old, prefix));
        ChangeScope scope = gate == null ? null : gate.scope(solution, before, prefix);
        if (scope != null && scope.isEmpty()) {
            return new Part(
                    prefix, List.of(), List.of(), read.configuration(), index, indexBefore, List.of(), Map.of(), scope);
        }
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> sink = finding -> findings.add(finding.withPrefix(prefix));
        read.findings().forEach(sink);
        SolutionContext context = context(solution, before, read);
        check(context, sink);
        if (scope != null && before.isPresent()) {
            List<Finding> known = new ArrayList<>();
            check(context(before.get(), Optional.empty(), read), finding -> known.add(finding.withPrefix(prefix)));
            scope = scope.withKnown(known);
        }
        List<Suppression> suppressions = new ArrayList<>();
        solution.sources()
                .values()
                .forEach(file -> suppressions.addAll(SuppressionComments.read(file, prefix, findings::add)));
        suppressions.addAll(configured(read.configuration(), prefix));
        Map<String, SourceFile> sources = new HashMap<>();
        findings.forEach(finding -> {
            String path = finding.location().file();
            if (path.startsWith(prefix)) {
                context.source(path.substring(prefix.length())).ifPresent(source -> sources.put(path, source));
            }
        });
        read.file().ifPresent(file -> sources.put(prefix + file.path(), file));
        List<String> files =
                solution.sources().keySet().stream().map(path -> prefix + path).toList();
        return new Part(
                prefix, findings, suppressions, read.configuration(), index, indexBefore, files, sources, scope);
    }

    private SolutionContext context(Solution solution, Optional<Solution> before, ReadConfiguration read) {
        return new SolutionContext(
                solution, repository, shared.get(), read.configuration().settings(), before);
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
        List<SolutionIndex> indexesBefore = new ArrayList<>();
        List<String> files = new ArrayList<>();
        Map<String, SourceFile> sources = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        Map<String, ChangeScope> scopes = new TreeMap<>();
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
            part.indexBefore().ifPresent(indexesBefore::add);
            files.addAll(part.files());
            sources.putAll(part.sources());
            if (part.scope() != null) {
                scopes.put(part.prefix(), part.scope());
            }
        }
        findings.addAll(across(indexes, indexesBefore));
        findings.addAll(inSharedFiles());
        files.sort(null);
        List<AffectedItem> affected = scopes.values().stream()
                .flatMap(scope -> scope.affected().stream())
                .toList();
        return new CheckedRepository(
                outcomes.size(), findings, suppressions, byPrefix, files, sources, failures, blamed(scopes), affected);
    }

    /** Looks at what all solutions of a checkout share, unless only one of them is looked at. */
    private List<Finding> inSharedFiles() {
        List<Finding> findings = new ArrayList<>();
        if (!repository.isSingle()) {
            for (SharedFileCheck check : Checks.sharedFileChecks()) {
                Reporter reporter =
                        new Reporter(check.info(), finding -> findings.add(finding.withPrefix("solution/")));
                check.check(repository, shared.get(), reporter);
            }
        }
        return findings;
    }

    /** Compares the solutions; of what was so before, a change is not to be blamed. */
    private List<Finding> across(List<SolutionIndex> now, List<SolutionIndex> before) {
        List<Finding> findings = across(now);
        if (gate != null) {
            findings.removeAll(across(before));
            findings.removeIf(finding -> !gate.concerns(finding));
        }
        return findings;
    }

    private static List<Finding> across(List<SolutionIndex> indexes) {
        List<Finding> findings = new ArrayList<>();
        for (RepositoryCheck check : Checks.repositoryChecks()) {
            check.check(indexes, new Reporter(check.info(), findings::add));
        }
        return findings;
    }

    /** Findings outside of the solutions, such as in shared files, are judged by the file alone. */
    private Predicate<Finding> blamed(Map<String, ChangeScope> scopes) {
        if (gate == null) {
            return finding -> true;
        }
        return finding -> {
            String path = finding.location().file();
            ChangeScope scope = scopes.get(repository.isSingle() ? "" : path.substring(0, path.indexOf('/') + 1));
            return scope == null ? gate.concerns(finding) : scope.contains(finding);
        };
    }
}
