package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.docs.CategoryText;
import io.github.sentinelcontent.docs.DocsGenerator;
import io.github.sentinelcontent.docs.DocsOptions;
import io.github.sentinelcontent.docs.DocsProfile;
import io.github.sentinelcontent.docs.DocsReport;
import io.github.sentinelcontent.docs.TableDetection;
import io.github.sentinelcontent.finding.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes Markdown pages about a solution: solution, connectors, tables, content and parsers, with indexes and
 * statistics, and one page for each check. Several solutions share the indexes.
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class DocsMojo extends SentinelMojo {

    /** Writes no pages. */
    @Parameter(property = "sentinel.docs.skip", defaultValue = "false")
    private boolean skipDocs;

    /** Where all goals write what they make; {@code docsDirectory} replaces it for pages. */
    @Parameter(property = "sentinel.outputDirectory")
    private @Nullable File outputDirectory;

    /** The folder that receives the pages, {@code sentinel-docs} in the build directory by default. */
    @Parameter(property = "sentinel.docs.outputDirectory")
    private @Nullable File docsDirectory;

    /**
     * A set of options: {@code default}, or {@code seed} for pages like those of the public catalogue of January 2026,
     * with its defects. The options below replace single ones.
     */
    @Parameter(property = "sentinel.docs.profile", defaultValue = "default")
    private String profile = "default";

    /** How the tables of a query are found: {@code parsed} by the query engine, or {@code text} by searching. */
    @Parameter(property = "sentinel.docs.tableDetection")
    private @Nullable String tableDetection;

    /** What the row "Categories" shows: {@code values} such as Security - Network, or {@code keys} such as domains. */
    @Parameter(property = "sentinel.docs.categories")
    private @Nullable String categories;

    /** The file name of the home page, such as {@code README.md}. */
    @Parameter(property = "sentinel.docs.homePage")
    private @Nullable String homePage;

    /** The repository that pages link to, such as {@code https://github.com/Azure/Azure-Sentinel}. */
    @Parameter(property = "sentinel.docs.repositoryUrl", defaultValue = DocsOptions.AZURE_SENTINEL)
    private String repositoryUrl = DocsOptions.AZURE_SENTINEL;

    /** The pages of a parent have indexes over all solutions. */
    @Override
    boolean spansModules() {
        return true;
    }

    @Override
    boolean skipsGoal() {
        return skipDocs;
    }

    @Override
    void run(SolutionRepository content) throws IOException, MojoExecutionException, MojoFailureException {
        ProgressLog progress = progress("Documented");
        DocsReport report = DocsGenerator.generate(content, options(), progress);
        for (Finding problem : report.problems().list()) {
            getLog().debug(problem.location() + ": " + problem.message() + " [" + problem.id() + "]");
        }
        getLog().info("Documented " + report.solutions() + (report.solutions() == 1 ? " solution: " : " solutions: ")
                + report.pages().size() + " pages, " + report.written() + " new or changed, " + report.removed()
                + " removed, " + progress.seconds() + " s. Pages: " + pages());
        if (!report.failures().isEmpty()) {
            DocsReport.Failure first = report.failures().get(0);
            throw new MojoExecutionException("a fault in this plugin kept "
                    + report.failures().size() + " solution(s) from being documented, first " + first.solution()
                    + ": " + first.cause());
        }
    }

    private Path pages() {
        return directory(docsDirectory != null ? docsDirectory : outputDirectory, "sentinel-docs");
    }

    private DocsOptions options() throws MojoFailureException {
        try {
            DocsProfile chosen = named("profile", profile, DocsProfile.values());
            return DocsOptions.of(pages(), chosen)
                    .withChecks(chosen == DocsProfile.DEFAULT ? AllChecks.descriptions() : List.of())
                    .with(
                            repositoryUrl,
                            tableDetection == null
                                    ? null
                                    : named("tableDetection", tableDetection, TableDetection.values()),
                            categories == null ? null : named("categories", categories, CategoryText.values()),
                            homePage)
                    .withParallelism(parallelism());
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> E named(String parameter, String name, E[] values) throws MojoFailureException {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("sentinel.docs." + parameter + " is '" + name
                        + "', allowed are " + Arrays.toString(values).toLowerCase(Locale.ROOT)));
    }
}
