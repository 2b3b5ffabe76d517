package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.revision.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user may set for a validation.
 *
 * @param severities severities by check id that replace the check's own
 * @param disabled ids of checks that are not reported
 * @param schemaFolders further folders with table schemas
 * @param parallelism number of solutions at a time
 * @param revision what the content was before; null if there is nothing to compare with
 */
public record ValidationOptions(
        Map<String, Severity> severities,
        Set<String> disabled,
        List<Path> schemaFolders,
        int parallelism,
        @Nullable Revision revision) {

    /** All checks with their own severities, one solution at a time. */
    public static final ValidationOptions DEFAULT = new ValidationOptions(Map.of(), Set.of(), List.of(), 1, null);

    /** Returns the same options with a revision to compare with; it stays open. */
    public ValidationOptions withRevision(@Nullable Revision other) {
        return new ValidationOptions(severities, disabled, schemaFolders, parallelism, other);
    }

    /** Copies the collections. */
    public ValidationOptions {
        severities = Map.copyOf(severities);
        disabled = Set.copyOf(disabled);
        schemaFolders = List.copyOf(schemaFolders);
    }
}
