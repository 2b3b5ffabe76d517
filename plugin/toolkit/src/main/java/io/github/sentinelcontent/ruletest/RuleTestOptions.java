package io.github.sentinelcontent.ruletest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user may set for a run of rule tests.
 *
 * @param parallelism number of solutions at a time
 * @param filter names the cases to run, as {@code file-or-rule}, {@code case} or {@code file-or-rule#case} with
 *     {@code *} and {@code ?}; null runs all
 * @param unsupportedQueries what becomes of rules whose query the engine cannot run
 * @param schemaFolders further folders with table schemas
 * @param engine name of the engine that runs the queries
 */
public record RuleTestOptions(
        int parallelism,
        @Nullable String filter,
        UnsupportedQueries unsupportedQueries,
        List<Path> schemaFolders,
        String engine) {

    /** All cases, one solution at a time; a query that cannot be run fails. */
    public static final RuleTestOptions DEFAULT =
            new RuleTestOptions(1, null, UnsupportedQueries.FAIL, List.of(), "embedded");

    /** Copies the list. */
    public RuleTestOptions {
        schemaFolders = List.copyOf(schemaFolders);
    }
}
