package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A KQL function that brings events into shape.
 *
 * @param file the YAML, text or JSON file
 */
public record Parser(ContentFile file) implements ContentItem {

    @Override
    public ContentKind kind() {
        return ContentKind.PARSER;
    }

    /** Returns how the file is built. */
    public ParserForm form() {
        String name = file.source().fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return ParserForm.SAVED_SEARCH;
        }
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return ParserForm.TEXT;
        }
        boolean asim = root().filter(root -> root.get("ParserQuery").isPresent()
                        || root.get("ParserName").isPresent())
                .isPresent();
        return asim ? ParserForm.ASIM : ParserForm.YAML;
    }

    @Override
    public Optional<String> id() {
        return root().flatMap(root -> root.text("id"));
    }

    /** Returns the title. */
    @Override
    public Optional<String> name() {
        return switch (form()) {
            case YAML -> header("Function").flatMap(header -> header.text("Title"));
            case ASIM -> header("Parser").flatMap(header -> header.text("Title"));
            case SAVED_SEARCH -> properties().flatMap(properties -> properties.text("displayName"));
            case TEXT -> Optional.of(file.baseName());
        };
    }

    @Override
    public Optional<String> version() {
        return switch (form()) {
            case YAML -> header("Function").flatMap(header -> header.text("Version"));
            case ASIM -> header("Parser").flatMap(header -> header.text("Version"));
            case SAVED_SEARCH, TEXT -> Optional.empty();
        };
    }

    /** Returns the name of the function; for text files the file name up to the first dot. */
    public Optional<String> functionName() {
        return switch (form()) {
            case YAML -> root().flatMap(root -> root.text("FunctionName"));
            case ASIM -> root().flatMap(root -> root.text("ParserName"));
            case SAVED_SEARCH -> properties().flatMap(properties -> properties.text("functionAlias"));
            case TEXT -> Optional.of(file.source().fileName().split("\\.", 2)[0]);
        };
    }

    /** Returns the alias, which callers use; it is the name of the function unless given apart. */
    public Optional<String> functionAlias() {
        return root().flatMap(root -> root.text("FunctionAlias")).or(this::functionName);
    }

    /** Returns the body of the function. */
    public Optional<ScalarNode> query() {
        return switch (form()) {
            case YAML -> root().flatMap(root -> root.scalar("FunctionQuery"));
            case ASIM -> root().flatMap(root -> root.scalar("ParserQuery"));
            case SAVED_SEARCH -> properties().flatMap(properties -> properties.scalar("query"));
            case TEXT -> Optional.of(ScalarNode.ofText(file.source()));
        };
    }

    /** Returns the parameters in order; those of a saved search are one text and not listed here. */
    public List<ParserParameter> parameters() {
        return root()
                .map(root -> root.items(form() == ParserForm.ASIM ? "ParserParams" : "FunctionParams"))
                .orElse(List.of())
                .stream()
                .flatMap(node -> node.asMapping().stream())
                .map(ParserParameter::new)
                .toList();
    }

    /** Returns the category. */
    public Optional<String> category() {
        return root().flatMap(root -> root.text("Category"));
    }

    /** Returns the description. */
    public Optional<String> description() {
        return root().flatMap(root -> root.text("Description"));
    }

    @Override
    public List<ContentQuery> queries() {
        return query().filter(query -> !query.isNull())
                .map(query -> List.of(new ContentQuery("query", query)))
                .orElse(List.of());
    }

    private Optional<MappingNode> header(String key) {
        return root().flatMap(root -> root.mapping(key));
    }

    /** The saved search is the file itself or the first resource of a template. */
    private Optional<MappingNode> properties() {
        return root().flatMap(root -> root.mapping("properties")
                .or(() -> root.at("/resources/0/properties").flatMap(node -> node.asMapping())));
    }
}
