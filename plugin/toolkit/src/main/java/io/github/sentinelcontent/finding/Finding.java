package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.SourceLocation;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the content.
 *
 * <p>Findings sort by file, line, column and id.
 *
 * @param id stable identifier such as {@code SEN-AR-017}
 * @param name what the check is called, such as {@code timespan-form}
 * @param severity how bad it is
 * @param location where it is; {@link SourceLocation#ofFile} for a file as a whole
 * @param message what was found and what is allowed, without full stop
 * @param hint the smallest edit that fixes it, if one can be named
 * @param replacement the text that safely takes the place of the value or stretch at the location; null if mending it
 *     needs more, or a decision of its author
 */
public record Finding(
        String id,
        String name,
        Severity severity,
        SourceLocation location,
        String message,
        @Nullable String hint,
        @Nullable String replacement)
        implements Comparable<Finding> {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.location().file())
            .thenComparingInt(finding -> finding.location().line())
            .thenComparingInt(finding -> finding.location().column())
            .thenComparing(Finding::id)
            .thenComparing(Finding::message);

    public Finding {
        if (id.isBlank() || name.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("id, name and message of a finding must not be blank: " + id);
        }
    }

    /** A finding without a text that takes the place of what is wrong. */
    public Finding(
            String id, String name, Severity severity, SourceLocation location, String message, @Nullable String hint) {
        this(id, name, severity, location, message, hint, null);
    }

    /** Returns the same finding with another severity, for severities set by the user. */
    public Finding withSeverity(Severity other) {
        return new Finding(id, name, other, location, message, hint, replacement);
    }

    /** Returns the same finding in a file whose path begins with the prefix, such as {@code Solutions/Example/}. */
    public Finding withPrefix(String prefix) {
        return new Finding(id, name, severity, location.withPrefix(prefix), message, hint, replacement);
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }
}
