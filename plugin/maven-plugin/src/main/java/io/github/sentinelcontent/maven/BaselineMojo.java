package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import io.github.sentinelcontent.validation.baseline.BaselineFiles;
import io.github.sentinelcontent.validation.baseline.BaselineWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;

/**
 * Writes the errors and warnings of today to {@code sentinel-baseline.json}. The goal {@code validate} does not report
 * them again, so that a build can forbid new ones before the old ones are gone.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends CheckingMojo {

    @Override
    boolean skipsGoal() {
        return false;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        ValidationReport report = new Validator(options().withoutBaseline()).validate(content, progress("Validated"));
        failOnFaults(report);
        @Nullable Path named = baseline();
        Path target = named != null ? named : BaselineFiles.target(content);
        int written = BaselineWriter.write(content, report, target);
        getLog().info("Wrote " + written + (written == 1 ? " finding" : " findings") + " to " + target);
    }
}
