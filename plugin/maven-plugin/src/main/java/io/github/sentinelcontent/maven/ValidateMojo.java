package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Annotations;
import io.github.sentinelcontent.finding.CiSystem;
import io.github.sentinelcontent.finding.HelpAddress;
import io.github.sentinelcontent.finding.RunReports;
import io.github.sentinelcontent.finding.RunResult;
import io.github.sentinelcontent.finding.RunSummary;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.revision.RevisionException;
import io.github.sentinelcontent.source.RelativePath;
import io.github.sentinelcontent.source.RepositoryRoot;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the sources of a solution: rules, queries, workbooks, connectors, table schemas, data file, metadata and
 * release notes. Findings go to the console and to the reports directory: findings.json, findings.sarif, findings.html,
 * summary.md and TEST-sentinel-validate.xml.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends CheckingMojo {

    /** Does not validate. */
    @Parameter(property = "sentinel.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    /** Whether an error fails the build. */
    @Parameter(property = "sentinel.failOnError", defaultValue = "true")
    private boolean failOnError = true;

    /** Whether a warning fails the build. */
    @Parameter(property = "sentinel.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * The build service that shows findings beside their lines: {@code github}, {@code azure-devops}, {@code gitlab} or
     * {@code none}; by default the one whose environment variables are set.
     */
    @Parameter(property = "sentinel.annotations")
    private @Nullable String annotations;

    /** Where the help pages of checks are, with {@code {id}} in place of the id; reports link to them. */
    @Parameter(property = "sentinel.helpUrl")
    private @Nullable String helpUrl;

    /**
     * A git revision such as {@code origin/main}: only findings that the change since then is to be blamed for are
     * reported, and ids, versions and removed content are compared with it.
     */
    @Parameter(property = "sentinel.changedSince")
    private @Nullable String changedSince;

    /** A folder that holds the content as it was, to compare with instead of a git revision. */
    @Parameter(property = "sentinel.baselineDirectory")
    private @Nullable File baselineDirectory;

    @Override
    boolean skipsGoal() {
        return skipValidate;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        CiSystem ci = ci();
        HelpAddress help = help();
        ProgressLog progress = progress("Validated");
        ValidationReport report = validate(content, progress);
        AffectedLog.print(getLog(), report.affected());
        RunResult result = result(content, report, help);
        print(content, report);
        write(result, report, ci);
        getLog().info("Validated " + result.title() + ": " + RunSummary.counts(result) + ", " + progress.seconds()
                + " s. Reports: " + reports());
        RunSummary.topChecks(result).forEach(getLog()::info);
        failOnFaults(report);
        fail(result);
    }

    private RunResult result(SolutionRepository content, ValidationReport report, HelpAddress help) {
        File top = session == null ? null : session.getRequest().getMultiModuleProjectDirectory();
        Path root = RepositoryRoot.of(content.folder(), top == null ? null : top.toPath());
        Map<String, SourceFile> sources = report.sources();
        return new RunResult(
                RunSummary.count(report.solutions(), "solution"),
                report.findings(),
                report.suppressed(),
                report.fingerprints(),
                path -> Optional.ofNullable(sources.get(path)),
                AllChecks.validation(),
                help,
                RelativePath.between(root, content.folder()));
    }

    private void print(SolutionRepository content, ValidationReport report) {
        if (content.isSingle()) {
            FindingLog.print(getLog(), report.findings(), report.sources());
        } else {
            FindingLog.printBySolution(getLog(), report.findings(), report.sources());
        }
    }

    private ValidationReport validate(SolutionRepository content, ProgressLog progress)
            throws IOException, MojoFailureException {
        try (Revision revision = revision(content)) {
            return new Validator(options().withRevision(revision)).validate(content, progress);
        } catch (RevisionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private @Nullable Revision revision(SolutionRepository content)
            throws IOException, RevisionException, MojoFailureException {
        boolean isGit = changedSince != null && !changedSince.isBlank();
        if (isGit && baselineDirectory != null) {
            throw new MojoFailureException("give either sentinel.changedSince or sentinel.baselineDirectory, not both");
        }
        if (isGit) {
            return Revision.ofGit(content.contentFolders(), changedSince.strip());
        }
        return baselineDirectory == null ? null : Revision.ofFolder(content.folder(), baselineDirectory.toPath());
    }

    private void write(RunResult result, ValidationReport report, CiSystem ci) throws IOException {
        String version = getClass().getPackage().getImplementationVersion();
        RunReports writer = new RunReports(version == null ? "" : version, ci);
        writer.write(result, "sentinel-validate", report.checkedFiles(), reports());
        writer.addToJobSummary(result, System.getenv());
        List<String> lines = Annotations.lines(result, ci);
        // build services read these lines only where they begin without the prefix of the log
        lines.forEach(System.out::println);
    }

    private void fail(RunResult result) throws MojoFailureException {
        int errors = result.findings().count(Severity.ERROR);
        int warnings = result.findings().count(Severity.WARNING);
        if (failOnError && errors > 0 || failOnWarning && errors + warnings > 0) {
            throw new MojoFailureException("validation found " + RunSummary.count(errors, "error") + " and "
                    + RunSummary.count(warnings, "warning") + ", see above or "
                    + reports().resolve("findings.html")
                    + "; to keep today's findings from failing the build, write a baseline with sentinel:baseline");
        }
    }

    private CiSystem ci() throws MojoFailureException {
        if (annotations == null || annotations.isBlank()) {
            return CiSystem.of(System.getenv());
        }
        return CiSystem.named(annotations.strip())
                .orElseThrow(() -> new MojoFailureException("sentinel.annotations is '" + annotations
                        + "', allowed are " + String.join(", ", CiSystem.names())));
    }

    private HelpAddress help() throws MojoFailureException {
        try {
            return helpUrl == null || helpUrl.isBlank() ? HelpAddress.DEFAULT : new HelpAddress(helpUrl.strip());
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("sentinel.helpUrl: " + e.getMessage(), e);
        }
    }
}
