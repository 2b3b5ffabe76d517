package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.validation.configuration.Configuration;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user may set for a validation.
 *
 * @param configuration severities, accepted data and suppressions, which win over those of {@code sentinel.yaml}
 * @param schemaFolders further folders with table schemas
 * @param baseline the baseline file; null for the usual places
 * @param ignoresBaseline whether known findings are reported too
 * @param parallelism number of solutions at a time
 * @param revision what the content was before; null if there is nothing to compare with
 */
public record ValidationOptions(
        Configuration configuration,
        List<Path> schemaFolders,
        @Nullable Path baseline,
        boolean ignoresBaseline,
        int parallelism,
        @Nullable Revision revision) {

    /** All checks with their own severities, one solution at a time. */
    public static final ValidationOptions DEFAULT =
            new ValidationOptions(Configuration.EMPTY, List.of(), null, false, 1, null);

    /** Copies the list. */
    public ValidationOptions {
        schemaFolders = List.copyOf(schemaFolders);
    }

    /** The same options with another configuration. */
    public ValidationOptions with(Configuration other) {
        return new ValidationOptions(other, schemaFolders, baseline, ignoresBaseline, parallelism, revision);
    }

    /** The same options, known findings being reported too. */
    public ValidationOptions withoutBaseline() {
        return new ValidationOptions(configuration, schemaFolders, baseline, true, parallelism, revision);
    }

    /** The same options with another number of solutions at a time. */
    public ValidationOptions withParallelism(int other) {
        return new ValidationOptions(configuration, schemaFolders, baseline, ignoresBaseline, other, revision);
    }

    /** The same options with a revision to compare with; it stays open. */
    public ValidationOptions withRevision(@Nullable Revision other) {
        return new ValidationOptions(configuration, schemaFolders, baseline, ignoresBaseline, parallelism, other);
    }
}
