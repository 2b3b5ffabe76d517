package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.output.WholeFile;
import io.github.sentinelcontent.release.PackageChanges;
import io.github.sentinelcontent.release.PublishedPackage;
import io.github.sentinelcontent.release.UnreadablePackageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what changed for customers between two packages: new, changed and removed content, and the schemas of tables.
 */
@Mojo(name = "diff", requiresProject = false, aggregator = true, threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    /** The earlier package: a mainTemplate.json, or a zip or folder with one. */
    @Parameter(property = "sentinel.from", required = true)
    private @Nullable File from;

    /** The later package: a mainTemplate.json, or a zip or folder with one. */
    @Parameter(property = "sentinel.to", required = true)
    private @Nullable File to;

    /** A folder that also gets the changes as what-changed.md and what-changed.json. */
    @Parameter(property = "sentinel.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            PackageChanges changes = PackageChanges.between(read(from), read(to));
            changes.markdown().lines().forEach(getLog()::info);
            if (outputDirectory != null) {
                Path folder = outputDirectory.toPath();
                WholeFile.write(folder.resolve("what-changed.md"), changes.markdown());
                WholeFile.write(folder.resolve("what-changed.json"), changes.json());
            }
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    private static PublishedPackage read(@Nullable File file) throws IOException, MojoFailureException {
        if (file == null) {
            throw new MojoFailureException("give both packages: -Dsentinel.from=<package> -Dsentinel.to=<package>");
        }
        try {
            return PublishedPackage.read(file.toPath());
        } catch (UnreadablePackageException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
