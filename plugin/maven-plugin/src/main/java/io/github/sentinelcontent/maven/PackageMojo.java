package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.finding.FindingsJson;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.packaging.PackageInspection;
import io.github.sentinelcontent.packaging.PackageOptions;
import io.github.sentinelcontent.packaging.PackagingReport;
import io.github.sentinelcontent.packaging.RepositoryPackager;
import io.github.sentinelcontent.validation.UserSettings;
import io.github.sentinelcontent.validation.packaged.PackageInspector;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Builds the package of a solution: mainTemplate.json, createUiDefinition.json, testParameters.json, release-notes.md
 * and the zip with the two templates, which is attached to the project. Nothing is written when the content has an
 * error. The finished package is checked: what certification and the service would refuse is reported at the source
 * that caused it, with the severities and suppressions that hold for validation.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PackageMojo extends CheckingMojo {

    /** Does not build packages. */
    @Parameter(property = "sentinel.package.skip", defaultValue = "false")
    private boolean skipPackage;

    /**
     * Where the package is written, {@code sentinel-package} in the build directory by default; for a folder of
     * solutions one sub-folder for each solution folder.
     */
    @Parameter(property = "sentinel.outputDirectory")
    private @Nullable File outputDirectory;

    /** The version of the package instead of the data file's, such as {@code 3.0.1}. */
    @Parameter(property = "sentinel.version")
    private @Nullable String version;

    /** A properties file {@code solution folder=version} for a folder of solutions. */
    @Parameter(property = "sentinel.versions")
    private @Nullable File versions;

    /** The version of codeless connectors; packages until 2025 have {@code 1.0.0}. */
    @Parameter(property = "sentinel.ccfVersion")
    private @Nullable String ccfVersion;

    /**
     * The package that customers have now: a mainTemplate.json, or a zip or folder with one. Its parser names are kept, a
     * version that is not above its own is refused, items with another id are reported, and what changed for customers is
     * written to what-changed.md and what-changed.json. For one solution.
     */
    @Parameter(property = "sentinel.previousPackage")
    private @Nullable File previousPackage;

    /** Writes the package also into the folder Package of the solution, as the upstream repository has it. */
    @Parameter(property = "sentinel.copyToSource", defaultValue = "false")
    private boolean copyToSource;

    /** Whether a solution that cannot be packaged fails the build. */
    @Parameter(property = "sentinel.failOnError", defaultValue = "true")
    private boolean failOnError = true;

    /** Whether a warning fails the build. */
    @Parameter(property = "sentinel.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Time stamp of the entries of the zip, in ISO 8601 or as seconds since 1970. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    @Component
    private @Nullable MavenProjectHelper projectHelper;

    @Override
    boolean skipsGoal() {
        return skipPackage;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        if (previousPackage != null && !content.isSingle()) {
            throw new MojoFailureException(
                    "sentinel.previousPackage is the package of one solution, but there are several");
        }
        ProgressLog progress = progress("Packaged");
        PackageOptions options = packageOptions();
        PackagingReport report = new RepositoryPackager(options, versionsByFolder(), parallelism(), inspection(content))
                .build(content, progress);
        FindingLog.print(getLog(), report.findings(), report.sources());
        FindingsJson.write(report.findings(), reports().resolve("package-findings.json"));
        int written = report.packages().size();
        getLog().info("Packaged " + written + " of " + report.solutions() + " solution"
                + (report.solutions() == 1 ? "" : "s") + " into " + options.outputDirectory() + ", "
                + progress.seconds() + " s");
        if (content.isSingle()) {
            report.packages().forEach(this::attach);
        }
        if (!report.failures().isEmpty()) {
            PackagingReport.Failure first = report.failures().get(0);
            throw new MojoExecutionException(
                    "a fault in this plugin kept " + report.failures().size()
                            + " solution(s) from being packaged, first " + first.solution() + ": " + first.cause(),
                    first.cause());
        }
        fail(report.findings(), report.solutions() - written);
    }

    /** The checks of packages, under the severities and suppressions that hold for all goals. */
    private PackageInspection inspection(SolutionRepository content) throws IOException, MojoFailureException {
        UserSettings settings = UserSettings.open(content, options().configuration());
        return new PackageInspection() {
            @Override
            public List<Finding> inspect(Solution solution, Map<String, byte[]> files) {
                return PackageInspector.inspect(solution, files);
            }

            @Override
            public List<Finding> judge(Solution solution, List<Finding> findings) {
                return settings.apply(solution, findings);
            }
        };
    }

    /** The archive is the last file of a package. */
    private void attach(List<Path> files) {
        if (project != null && projectHelper != null && project.getFile() != null) {
            projectHelper.attachArtifact(
                    project, "zip", files.get(files.size() - 1).toFile());
        }
    }

    private void fail(Findings findings, int unwritten) throws MojoFailureException {
        int errors = findings.count(Severity.ERROR);
        int warnings = findings.count(Severity.WARNING);
        if (failOnError && errors > 0 || failOnWarning && errors + warnings > 0) {
            throw new MojoFailureException(
                    (unwritten > 0 ? unwritten + " package(s) could not be built: " : "") + "packaging found " + errors
                            + " error(s) and " + warnings + " warning(s), see above or " + reports());
        }
    }

    private PackageOptions packageOptions() throws MojoFailureException {
        return PackageOptions.into(directory(outputDirectory, "sentinel-package"))
                .withVersion(blankToNull(version))
                .withCodelessVersion(blankToNull(ccfVersion))
                .withPrevious(previousPackage == null ? null : previousPackage.toPath())
                .withCopyToSource(copyToSource)
                .withOutputTimestamp(timestamp());
    }

    private Instant timestamp() throws MojoFailureException {
        String text = outputTimestamp == null ? "" : outputTimestamp.strip();
        if (text.length() < 2) {
            return PackageOptions.DEFAULT_TIMESTAMP;
        }
        try {
            return text.matches("\\d+") ? Instant.ofEpochSecond(Long.parseLong(text)) : Instant.parse(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException("project.build.outputTimestamp '" + text
                    + "' is neither of the form 2026-01-31T00:00:00Z nor a number of seconds since 1970");
        }
    }

    private Map<String, String> versionsByFolder() throws IOException {
        Map<String, String> byFolder = new HashMap<>();
        if (versions != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(versions.toPath(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties
                    .stringPropertyNames()
                    .forEach(name ->
                            byFolder.put(name, properties.getProperty(name).strip()));
        }
        return byFolder;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
