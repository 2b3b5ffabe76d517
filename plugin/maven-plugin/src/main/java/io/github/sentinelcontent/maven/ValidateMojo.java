package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.FindingPrinter;
import io.github.sentinelcontent.finding.FindingsJson;
import io.github.sentinelcontent.finding.JunitReport;
import io.github.sentinelcontent.finding.SarifReport;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.ValidationOptions;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the sources of a solution: rules, queries, workbooks, connectors, table schemas, data file, metadata and
 * release notes. Findings go to the console and, as findings.json, findings.sarif and TEST-sentinel-validate.xml, to
 * the reports directory.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends SentinelMojo {

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
     * Severities that replace those of the checks: {@code error}, {@code warning}, {@code info} or {@code off} by check
     * id, as {@code SEN-AR-003=info,SEN-RN-001=off} or as a list of such entries.
     */
    @Parameter(property = "sentinel.severities")
    private List<String> severities = List.of();

    /** Further folders with table schemas {@code {Name, Properties: [{Name, Type}]}}. */
    @Parameter(property = "sentinel.schemas")
    private List<File> schemas = List.of();

    @Override
    boolean skipsGoal() {
        return skipValidate;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        ProgressLog progress = progress("Validated");
        ValidationReport report = new Validator(options()).validate(content, progress);
        FindingLog.print(getLog(), report.findings(), report.sources());
        write(report);
        getLog().info(summary(report) + ", " + progress.seconds() + " s. Reports: " + reports());
        if (!report.failures().isEmpty()) {
            ValidationReport.Failure first = report.failures().get(0);
            throw new MojoExecutionException(
                    "a fault in this plugin kept " + report.failures().size()
                            + " solution(s) from being validated, first " + first.solution() + ": " + first.cause(),
                    first.cause());
        }
        int errors = report.findings().count(Severity.ERROR);
        int warnings = report.findings().count(Severity.WARNING);
        if (failOnError && errors > 0 || failOnWarning && errors + warnings > 0) {
            throw new MojoFailureException("validation found " + count(errors, "error") + " and "
                    + count(warnings, "warning") + ", see above or " + reports());
        }
    }

    private void write(ValidationReport report) throws IOException {
        Path directory = reports();
        FindingsJson.write(report.findings(), directory.resolve("findings.json"));
        String version = getClass().getPackage().getImplementationVersion();
        new SarifReport("Sentinel Content Toolkit", version == null ? "" : version, AllChecks.validation())
                .write(report.findings(), directory.resolve("findings.sarif"));
        FindingPrinter printer =
                new FindingPrinter(path -> Optional.ofNullable(report.sources().get(path)));
        new JunitReport(printer)
                .write(
                        "sentinel-validate",
                        report.checkedFiles(),
                        report.findings(),
                        directory.resolve("TEST-sentinel-validate.xml"));
    }

    private static String summary(ValidationReport report) {
        return "Validated " + count(report.solutions(), "solution") + ": "
                + count(report.findings().count(Severity.ERROR), "error") + ", "
                + count(report.findings().count(Severity.WARNING), "warning") + ", "
                + report.findings().count(Severity.INFO) + " info";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private ValidationOptions options() throws MojoFailureException {
        Map<String, Severity> graded = new HashMap<>();
        Set<String> disabled = new HashSet<>();
        for (String entry : severities) {
            String[] parts = entry.strip().split("\\s*=\\s*");
            String word = parts.length == 2 ? parts[1].toUpperCase(Locale.ROOT) : "";
            if (word.equals("OFF")) {
                disabled.add(parts[0]);
            } else if (word.equals("ERROR") || word.equals("WARNING") || word.equals("INFO")) {
                graded.put(parts[0], Severity.valueOf(word));
            } else {
                throw new MojoFailureException("sentinel.severities: '" + entry
                        + "' is not of the form SEN-AR-003=info; allowed are error, warning, info and off");
            }
        }
        List<Path> folders = schemas.stream().map(File::toPath).toList();
        return new ValidationOptions(graded, disabled, folders, parallelism(), null);
    }
}
