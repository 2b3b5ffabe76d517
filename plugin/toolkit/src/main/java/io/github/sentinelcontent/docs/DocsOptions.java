package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.finding.RuleDescription;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How pages are made.
 *
 * @param outputDirectory folder that receives the pages; created when absent
 * @param repositoryUrl address of the repository that holds the folder {@code Solutions}, without slash at the end
 * @param tableDetection how the tables of a query are found
 * @param categories what the row "Categories" shows
 * @param homePage file name of the home page
 * @param kqlSupport whether a page says what the KQL engine supports
 * @param checks the checks to describe, sorted by id; none for a site without them
 * @param parallelism number of solutions read at a time, at least 1
 */
public record DocsOptions(
        Path outputDirectory,
        String repositoryUrl,
        TableDetection tableDetection,
        CategoryText categories,
        String homePage,
        boolean kqlSupport,
        List<RuleDescription> checks,
        int parallelism) {

    /** Where the pages link to unless told otherwise. */
    public static final String AZURE_SENTINEL = "https://github.com/Azure/Azure-Sentinel";

    /** Cuts a slash at the end of the address. */
    public DocsOptions {
        repositoryUrl =
                repositoryUrl.endsWith("/") ? repositoryUrl.substring(0, repositoryUrl.length() - 1) : repositoryUrl;
        if (!homePage.matches("[A-Za-z0-9_-]+\\.md")) {
            throw new IllegalArgumentException("homePage is the name of a Markdown file, found '" + homePage + "'");
        }
        checks = List.copyOf(checks);
        parallelism = Math.max(1, parallelism);
    }

    /** The options of a profile, with one solution at a time. */
    public static DocsOptions of(Path outputDirectory, DocsProfile profile) {
        return switch (profile) {
            case DEFAULT ->
                new DocsOptions(
                        outputDirectory,
                        AZURE_SENTINEL,
                        TableDetection.PARSED,
                        CategoryText.VALUES,
                        "README.md",
                        true,
                        List.of(),
                        1);
            case SEED ->
                new DocsOptions(
                        outputDirectory,
                        AZURE_SENTINEL,
                        TableDetection.TEXT,
                        CategoryText.KEYS,
                        "readme.md",
                        false,
                        List.of(),
                        1);
        };
    }

    /** The same options with the given parts replaced; null keeps what is there. */
    public DocsOptions with(
            @Nullable String otherUrl,
            @Nullable TableDetection otherDetection,
            @Nullable CategoryText otherCategories,
            @Nullable String otherHomePage) {
        return new DocsOptions(
                outputDirectory,
                otherUrl == null ? repositoryUrl : otherUrl,
                otherDetection == null ? tableDetection : otherDetection,
                otherCategories == null ? categories : otherCategories,
                otherHomePage == null ? homePage : otherHomePage,
                kqlSupport,
                checks,
                parallelism);
    }

    /** The same options with another number of solutions read at a time. */
    public DocsOptions withParallelism(int other) {
        return new DocsOptions(
                outputDirectory, repositoryUrl, tableDetection, categories, homePage, kqlSupport, checks, other);
    }

    /** The same options with checks to describe. */
    public DocsOptions withChecks(List<RuleDescription> others) {
        return new DocsOptions(
                outputDirectory, repositoryUrl, tableDetection, categories, homePage, kqlSupport, others, parallelism);
    }
}
