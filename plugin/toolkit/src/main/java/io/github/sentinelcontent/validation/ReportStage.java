package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.finding.Fingerprints;
import io.github.sentinelcontent.finding.SourceFiles;
import io.github.sentinelcontent.finding.SuppressedFinding;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.baseline.Baseline;
import io.github.sentinelcontent.validation.baseline.BaselineFiles;
import io.github.sentinelcontent.validation.baseline.BaselineStage;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration;
import io.github.sentinelcontent.validation.suppression.Suppression;
import io.github.sentinelcontent.validation.suppression.SuppressionStage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of findings: they get their severities, are suppressed or known, and the rest is reported. */
final class ReportStage {
    private final SolutionRepository repository;
    private final ValidationOptions options;
    private final ConfigurationFiles configurations;
    private final CheckedRepository checked;
    private final Map<String, SourceFile> sources;

    ReportStage(
            SolutionRepository repository,
            ValidationOptions options,
            ConfigurationFiles configurations,
            CheckedRepository checked) {
        this.repository = repository;
        this.options = options;
        this.configurations = configurations;
        this.checked = checked;
        this.sources = new HashMap<>(checked.sources());
    }

    ValidationReport run() throws IOException {
        List<Finding> configured = configure(checked.findings());
        SuppressionStage suppression = suppress(configured);
        List<Finding> staleSuppressions = configure(suppression.stale());

        List<Finding> baselineFaults = new ArrayList<>();
        List<Baseline> baselines = options.ignoresBaseline()
                ? List.of()
                : BaselineFiles.read(repository, options.baseline(), sources, baselineFaults::add);
        List<Finding> candidates = new ArrayList<>(suppression.kept());
        candidates.addAll(staleSuppressions);
        candidates.addAll(configure(baselineFaults));
        List<Finding> all = new ArrayList<>(configured);
        all.addAll(candidates);
        BaselineStage baseline = BaselineStage.apply(candidates, fingerprints(all), baselines);
        List<Finding> staleEntries = configure(baseline.stale());

        List<Finding> reported = new ArrayList<>(baseline.kept());
        reported.addAll(staleEntries);
        reported.removeIf(checked.blamed().negate());
        all.addAll(staleEntries);
        List<SuppressedFinding> keptBack = new ArrayList<>(suppression.suppressed());
        keptBack.addAll(baseline.known());
        return new ValidationReport(
                checked.solutions(),
                Findings.of(reported),
                keptBack,
                fingerprints(all),
                checked.files(),
                sources,
                checked.failures(),
                checked.affected());
    }

    private List<Finding> configure(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .flatMap(finding ->
                        configuration(finding.location().file())
                                .configure(
                                        finding, solutionPath(finding.location().file()))
                                .stream())
                .toList();
    }

    private SuppressionStage suppress(List<Finding> findings) {
        SharedSuppressions shared = new SharedSuppressions(repository, configurations, checked.files());
        List<Suppression> suppressions = new ArrayList<>(checked.suppressions());
        suppressions.addAll(shared.all());
        Set<Suppression> notJudged = new HashSet<>(shared.notJudged());
        return SuppressionStage.apply(findings, suppressions, files(), suppression -> {
            String path = suppression.location().file();
            return !notJudged.contains(suppression)
                    && !configuration(path).isOff(suppression.check(), solutionPath(path));
        });
    }

    private Fingerprints fingerprints(List<Finding> findings) {
        return Fingerprints.of(findings, files());
    }

    private SourceFiles files() {
        return path -> Optional.ofNullable(sources.get(path));
    }

    private SolutionConfiguration configuration(String path) {
        return checked.configurations()
                .getOrDefault(prefix(path), configurations.shared().configuration());
    }

    private String solutionPath(String path) {
        String prefix = prefix(path);
        return checked.configurations().containsKey(prefix) ? path.substring(prefix.length()) : path;
    }

    /** The paths of a single solution have no prefix. */
    private String prefix(String path) {
        return repository.isSingle() ? "" : path.substring(0, path.indexOf('/') + 1);
    }
}
