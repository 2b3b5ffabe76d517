package io.github.sentinelcontent.content;

import java.util.Optional;

/**
 * A query whose results are stored in a table at intervals.
 *
 * @param file the YAML file
 */
public record SummaryRule(ContentFile file) implements QueryTemplate {

    @Override
    public ContentKind kind() {
        return ContentKind.SUMMARY_RULE;
    }

    @Override
    public Optional<String> name() {
        return text("displayName").or(() -> text("name"));
    }

    /** Returns the table that takes the results. */
    public Optional<String> destinationTable() {
        return text("destinationTable");
    }
}
