package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.validation.ValidationOptions;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.configuration.GivenConfiguration;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that run the checks share: severities, suppressions, data that checks accept. */
abstract class CheckingMojo extends SentinelMojo {

    /**
     * A choice of severities: {@code upstream-2023} or {@code upstream-2026} for what the checks of the Azure-Sentinel
     * repository fail on, {@code strict} for warnings as errors.
     */
    @Parameter(property = "sentinel.profile")
    private @Nullable String profile;

    /**
     * Severities that replace those of the checks: {@code error}, {@code warning}, {@code info} or {@code off} by check
     * id, as {@code SEN-AR-003=info,SEN-RN-001=off} or as a list of such entries; for some files
     * {@code SEN-AR-003@Analytic Rules/Old*.yaml=off}. They win over those of {@code sentinel.yaml}.
     */
    @Parameter(property = "sentinel.severities")
    private List<String> severities = List.of();

    /** Findings that are not reported: check, files, pointer, line and reason. */
    @Parameter
    private List<Suppression> suppressions = List.of();

    /** Ids of connectors that rules may name although neither upstream nor the solution has them. */
    @Parameter(property = "sentinel.connectorIds")
    private List<String> connectorIds = List.of();

    /** Highest cost of a query. */
    @Parameter(property = "sentinel.maxCost")
    private @Nullable Integer maxCost;

    /**
     * The file of known findings; {@code sentinel-baseline.json} in the folder of the solution and in the folder around
     * the solutions by default.
     */
    @Parameter(property = "sentinel.baseline")
    private @Nullable File baseline;

    /** Further folders with table schemas {@code {Name, Properties: [{Name, Type}]}}. */
    @Parameter(property = "sentinel.schemas")
    private List<File> schemas = List.of();

    /** The baseline file that the user names, if any. */
    final @Nullable Path baseline() {
        return baseline == null ? null : baseline.toPath();
    }

    final ValidationOptions options() throws MojoFailureException {
        try {
            GivenConfiguration configuration = new GivenConfiguration();
            if (profile != null && !profile.isBlank()) {
                configuration.profile(profile);
            }
            severities.forEach(configuration::severity);
            suppressions.forEach(suppression -> suppression.addTo(configuration));
            List<Path> folders = schemas.stream().map(File::toPath).toList();
            return new ValidationOptions(
                    configuration.build(Set.copyOf(connectorIds), maxCost),
                    folders,
                    baseline(),
                    false,
                    parallelism(),
                    null);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /** A solution that could not be looked at is a fault of this plugin, whatever else was found. */
    static void failOnFaults(ValidationReport report) throws MojoExecutionException {
        if (!report.failures().isEmpty()) {
            ValidationReport.Failure first = report.failures().get(0);
            throw new MojoExecutionException(
                    "a fault in this plugin kept " + report.failures().size()
                            + " solution(s) from being validated, first " + first.solution() + ": " + first.cause(),
                    first.cause());
        }
    }
}
