package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A suppression that stands in the configuration.
 *
 * @param check id of the check
 * @param files the files it holds for
 * @param pointer JSON pointer of the value within which findings are suppressed; null for the whole file
 * @param line a text that the line of the finding contains; null for any line
 * @param reason why
 * @param location where it stands; the path is relative to the folder of the configuration
 */
public record SuppressionRule(
        String check,
        FilePatterns files,
        @Nullable String pointer,
        @Nullable String line,
        String reason,
        SourceLocation location) {

    /** Returns the same entry at another place. */
    public SuppressionRule withLocation(SourceLocation other) {
        return new SuppressionRule(check, files, pointer, line, reason, other);
    }
}
