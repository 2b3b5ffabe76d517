package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Optional;

/**
 * A query whose results are stored in a table at intervals.
 *
 * @param file the YAML file
 */
public record SummaryRule(ContentFile file) implements ContentItem, QueryTemplate {

    @Override
    public Optional<MappingNode> root() {
        return file.root();
    }

    @Override
    public ContentKind kind() {
        return ContentKind.SUMMARY_RULE;
    }

    @Override
    public Optional<String> id() {
        return text("id");
    }

    @Override
    public Optional<String> name() {
        return text("displayName").or(() -> text("name"));
    }

    @Override
    public Optional<String> version() {
        return text("version");
    }

    @Override
    public List<ContentQuery> queries() {
        return query().map(query -> List.of(new ContentQuery("query", query))).orElse(List.of());
    }

    /** Returns the table that takes the results. */
    public Optional<String> destinationTable() {
        return text("destinationTable");
    }
}
