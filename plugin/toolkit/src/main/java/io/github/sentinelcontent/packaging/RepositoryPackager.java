package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.packaging.PackagingReport.Failure;
import io.github.sentinelcontent.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Packages every solution of a repository, several at a time. */
public final class RepositoryPackager {
    private final PackageOptions options;
    private final Map<String, String> versions;
    private final int parallelism;
    private final PackageInspection inspection;

    /**
     * A packager with these options.
     *
     * @param versions versions by name of the solution folder, which win over that of the options
     * @param parallelism number of solutions at a time
     * @param inspection looks at each package
     */
    public RepositoryPackager(
            PackageOptions options, Map<String, String> versions, int parallelism, PackageInspection inspection) {
        this.options = options;
        this.versions = Map.copyOf(versions);
        this.parallelism = parallelism;
        this.inspection = inspection;
    }

    /**
     * Packages each solution: a single one into the output folder itself, each of several into a sub-folder named like
     * the solution folder. A fault in one does not keep the others from being done.
     *
     * @param listener told after each solution, by the thread that did it
     * @throws IOException if the repository cannot be listed
     */
    public PackagingReport build(SolutionRepository repository, Consumer<SolutionSweep.Progress> listener)
            throws IOException {
        boolean single = repository.isSingle();
        return report(new SolutionSweep(repository, parallelism, listener)
                .run(solution -> one(solution, single ? "" : solution.folderName() + "/")));
    }

    /** What one solution gave, with paths as the report has them. */
    private record Part(Findings findings, List<Path> files, Map<String, SourceFile> sources) {}

    private Part one(Solution solution, String prefix) {
        String folder = solution.folderName();
        PackageOptions own = options.withVersion(versions.getOrDefault(folder, options.version()));
        PackageResult result =
                SolutionPackager.build(solution, prefix.isEmpty() ? own : own.withSubfolder(folder), inspection);
        Findings findings = result.findings().withPrefix(prefix);
        Map<String, SourceFile> sources = new HashMap<>();
        for (Finding finding : result.findings().list()) {
            String path = finding.location().file();
            solution.source(path).ifPresent(source -> sources.put(prefix + path, source));
        }
        return new Part(findings, result.files(), sources);
    }

    private static PackagingReport report(List<SolutionSweep.Outcome<Part>> outcomes) {
        List<Finding> findings = new ArrayList<>();
        List<List<Path>> packages = new ArrayList<>();
        Map<String, SourceFile> sources = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (SolutionSweep.Outcome<Part> outcome : outcomes) {
            Part part = outcome.result();
            if (part == null) {
                failures.add(new Failure(outcome.folder(), outcome.failure()));
                continue;
            }
            findings.addAll(part.findings().list());
            sources.putAll(part.sources());
            if (!part.files().isEmpty()) {
                packages.add(part.files());
            }
        }
        return new PackagingReport(outcomes.size(), packages, Findings.of(findings), sources, failures);
    }
}
