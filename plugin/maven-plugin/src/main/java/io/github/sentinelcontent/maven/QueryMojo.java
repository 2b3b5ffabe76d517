package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.ruletest.SampleQuery;
import io.github.sentinelcontent.ruletest.SampleQueryResult;
import io.github.sentinelcontent.ruletest.SampleQueryResult.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs a KQL query on the sample data of a solution and prints the rows. The name of a sample file without suffix is
 * the table.
 */
@Mojo(name = "query", requiresProject = false, aggregator = true, threadSafe = true)
public final class QueryMojo extends SentinelMojo {

    /** The query, such as {@code SecurityEvent | summarize count() by EventID}. */
    @Parameter(property = "sentinel.query", required = true)
    private String query = "";

    /**
     * What {@code now()} and {@code ago()} see, such as {@code 2026-03-01T12:00:00Z}; the time of the last event of the
     * tables that the query reads by default.
     */
    @Parameter(property = "sentinel.now")
    private @Nullable String now;

    /** How rows are printed: {@code table}, {@code json} or {@code csv}. */
    @Parameter(property = "sentinel.format", defaultValue = "table")
    private String format = "table";

    /** Further folders with table schemas {@code {Name, Properties: [{Name, Type}]}}. */
    @Parameter(property = "sentinel.schemas")
    private List<File> schemas = List.of();

    @Override
    boolean skipsGoal() {
        return false;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        Format form = form();
        List<Path> folders = schemas.stream().map(File::toPath).toList();
        SampleQueryResult result = new SampleQuery(folders, clock()).run(content, query);
        result.warnings().forEach(getLog()::warn);
        for (int i = 0; i < result.findings().size(); i++) {
            String text = result.report().get(i);
            if (result.findings().get(i).severity() == Severity.ERROR) {
                getLog().error(text);
            } else {
                getLog().warn(text);
            }
        }
        if (!result.isComplete()) {
            throw new MojoFailureException("the query did not run, see above");
        }
        result.print(form).lines().forEach(getLog()::info);
        int rows = result.table().rowCount();
        getLog().info(rows + (rows == 1 ? " row" : " rows") + " from "
                + (result.sources().isEmpty() ? "no sample data" : String.join(", ", result.sources())) + ", now is "
                + result.now());
    }

    private @Nullable Instant clock() throws MojoFailureException {
        try {
            return now == null || now.isBlank() ? null : Instant.parse(now.strip());
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "sentinel.now is '" + now + "', expected an instant such as 2026-03-01T12:00:00Z");
        }
    }

    private Format form() throws MojoFailureException {
        try {
            return Format.valueOf(format.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("sentinel.format is '" + format + "'; allowed are table, json and csv");
        }
    }
}
