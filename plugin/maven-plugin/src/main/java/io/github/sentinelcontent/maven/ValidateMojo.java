package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.FindingPrinter;
import io.github.sentinelcontent.finding.FindingsJson;
import io.github.sentinelcontent.finding.JunitReport;
import io.github.sentinelcontent.finding.SarifReport;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
        failOnFaults(report);
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
}
