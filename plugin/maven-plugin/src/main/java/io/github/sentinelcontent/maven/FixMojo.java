package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.fix.FixReport;
import io.github.sentinelcontent.validation.fix.FixedFile;
import io.github.sentinelcontent.validation.fix.Fixer;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what checks find, where there is one safe way to do so, and prints the difference. Comments, order and formatting
 * stay; the mended files are validated again, and an edit that brings another error is given up.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CheckingMojo {

    /** Prints the difference and writes nothing. */
    @Parameter(property = "sentinel.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Ids or names of the checks whose findings are mended; all that can be by default. */
    @Parameter(property = "sentinel.check")
    private List<String> checks = List.of();

    @Override
    boolean skipsGoal() {
        return false;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        Fixer fixer = new Fixer(
                options(),
                finding -> checks.isEmpty() || checks.contains(finding.id()) || checks.contains(finding.name()));
        FixReport report = fixer.fix(content);
        failOnFaults(report.before());
        for (FixedFile file : report.files()) {
            file.diff().lines().forEach(getLog()::info);
            if (!dryRun) {
                file.write();
            }
        }
        getLog().info((dryRun ? "Would mend " : "Mended ") + report.mended() + " findings in "
                + report.files().size() + " files; left are "
                + report.after().findings().count(Severity.ERROR) + " errors and "
                + report.after().findings().count(Severity.WARNING) + " warnings");
    }
}
