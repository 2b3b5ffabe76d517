package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A table of values that queries look up with {@code _GetWatchlist}.
 *
 * @param file the ARM template
 */
public record Watchlist(ContentFile file) implements ContentItem {

    @Override
    public ContentKind kind() {
        return ContentKind.WATCHLIST;
    }

    /** Returns the resource of the watchlist, the first of the template. */
    public Optional<MappingNode> resource() {
        return file.document().at("/resources/0").flatMap(DocumentNode::asMapping);
    }

    /** Returns the properties of the watchlist. */
    public Optional<MappingNode> properties() {
        return resource().flatMap(resource -> resource.mapping("properties"));
    }

    /** Returns the alias that queries use. */
    @Override
    public Optional<String> id() {
        return properties().flatMap(properties -> properties.text("watchlistAlias"));
    }

    @Override
    public Optional<String> name() {
        return properties().flatMap(properties -> properties.text("displayName"));
    }

    @Override
    public Optional<String> version() {
        return Optional.empty();
    }

    @Override
    public List<ContentQuery> queries() {
        return List.of();
    }

    /** Returns the column that look-ups search. */
    public Optional<ScalarNode> itemsSearchKey() {
        return properties().flatMap(properties -> properties.scalar("itemsSearchKey"));
    }

    /** Returns the rows as CSV text. */
    public Optional<ScalarNode> rawContent() {
        return properties().flatMap(properties -> properties.scalar("rawContent"));
    }
}
