package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Optional;

/**
 * A query that analysts run to look for threats.
 *
 * @param file the YAML file
 */
public record HuntingQuery(ContentFile file) implements ContentItem, QueryTemplate {

    @Override
    public Optional<MappingNode> root() {
        return file.root();
    }

    @Override
    public ContentKind kind() {
        return ContentKind.HUNTING_QUERY;
    }

    @Override
    public Optional<String> id() {
        return text("id");
    }

    @Override
    public Optional<String> name() {
        return text("name");
    }

    @Override
    public Optional<String> version() {
        return text("version");
    }

    @Override
    public List<ContentQuery> queries() {
        return query().map(query -> List.of(new ContentQuery("query", query))).orElse(List.of());
    }
}
