package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.validation.schema.EditorSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes JSON Schemas with which editors complete and check content files while they are written. */
@Mojo(name = "schemas", requiresProject = false, aggregator = true, threadSafe = true)
public final class SchemasMojo extends AbstractMojo {

    /** Where the schemas are written, {@code target/sentinel-schemas} by default. */
    @Parameter(property = "sentinel.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        Path folder = outputDirectory == null
                ? Path.of("target", "sentinel-schemas").toAbsolutePath()
                : outputDirectory.toPath();
        try {
            for (EditorSchema schema : EditorSchema.all()) {
                schema.write(folder);
                getLog().info(String.format(Locale.ROOT, "%-36s for %s", schema.fileName(), schema.files()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the schemas cannot be written to " + folder + ": " + e.getMessage(), e);
        }
        getLog().info("Schemas are in " + folder + ". A YAML file names its schema in its first line: "
                + "# yaml-language-server: $schema=<path>/analytic-rule.schema.json");
    }
}
