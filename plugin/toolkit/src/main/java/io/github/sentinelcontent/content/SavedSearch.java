package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of stored queries: a list, an export ({@code value}) or an ARM template.
 *
 * @param file the JSON file
 */
public record SavedSearch(ContentFile file) implements ContentItem {

    @Override
    public ContentKind kind() {
        return ContentKind.SAVED_SEARCH;
    }

    /** Returns the searches in file order. */
    public List<MappingNode> searches() {
        DocumentNode root = file.document().root();
        if (root == null) {
            return List.of();
        }
        List<MappingNode> searches = new ArrayList<>();
        root.asSequence().ifPresent(list -> searches.addAll(list.mappings()));
        root.asMapping().ifPresent(mapping -> {
            mapping.items("value").forEach(node -> node.asMapping().ifPresent(searches::add));
            mapping.items("resources").forEach(node -> node.asMapping().ifPresent(searches::add));
        });
        return searches;
    }

    @Override
    public Optional<String> id() {
        return Optional.empty();
    }

    @Override
    public Optional<String> name() {
        return searches().stream()
                .flatMap(search -> properties(search).text("displayName").stream())
                .findFirst();
    }

    @Override
    public Optional<String> version() {
        return Optional.empty();
    }

    @Override
    public List<ContentQuery> queries() {
        return searches().stream()
                .flatMap(search -> properties(search).scalar("query").stream())
                .map(query -> new ContentQuery("query", query))
                .toList();
    }

    private static MappingNode properties(MappingNode search) {
        return search.mapping("properties").orElse(search);
    }
}
