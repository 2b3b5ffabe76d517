package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentFile;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.release.PublishedParser;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** Packages parsers as saved searches with a function alias. */
final class ParserPart {

    private static final Skeleton SKELETON = Skeleton.read("parser.json");

    private final Parser parser;
    private final PackageDraft draft;
    private final ItemTemplate item;

    private ParserPart(Parser parser, int number, PackageDraft draft) {
        this.parser = parser;
        this.draft = draft;
        this.item = draft.item(SKELETON, number);
    }

    static void add(Parser parser, int number, PackageDraft draft) {
        ParserForm form = parser.form();
        ParserPart part =
                new ParserPart(form == ParserForm.SAVED_SEARCH ? parser : withoutCommentLines(parser), number, draft);
        boolean complete = switch (form) {
            case TEXT -> part.putText();
            case YAML -> part.putFunction("Function", "FunctionName", "FunctionQuery", "");
            case ASIM -> part.putFunction("Parser", "ParserName", "ParserQuery", "ASIM");
            case SAVED_SEARCH -> part.putSavedSearch();
        };
        if (complete) {
            part.emit();
        }
    }

    /** Lines that begin with {@code //} are comments to the upstream tool, also where YAML would not take them for one. */
    private static Parser withoutCommentLines(Parser parser) {
        SourceFile source = parser.source();
        String text =
                source.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        SourceFile rest = SourceFile.of(source.path(), text + (source.text().endsWith("\n") ? "\n" : ""));
        return new Parser(new ContentFile(YamlDocument.read(rest), parser.file().entry()));
    }

    private boolean putText() {
        String base = parser.file().baseName();
        item.holes()
                .put("category", "Samples")
                .put("query", "\n" + parser.source().text())
                .put("functionParameters", "")
                .put("savedSearchVersion", JsonNodeFactory.instance.numberNode(1))
                .put("description", base);
        put(parser.source().fileName().split("\\.", 2)[0], base, base);
        return true;
    }

    private boolean putFunction(String header, String nameKey, String queryKey, String defaultCategory) {
        Optional<MappingNode> root = readableRoot();
        if (root.isEmpty()) {
            return false;
        }
        Optional<String> alias = draft.problems().required(root.get(), nameKey);
        Optional<String> query = draft.problems().required(root.get(), queryKey);
        Optional<String> title = root.get()
                .mapping(header)
                .map(found -> draft.problems().required(found, "Title"))
                .orElseGet(() -> draft.problems().required(root.get(), header));
        if (alias.isEmpty() || query.isEmpty() || title.isEmpty()) {
            return false;
        }
        item.holes()
                .put("category", parser.category().orElse(defaultCategory))
                .put("query", query.get())
                .put(
                        "functionParameters",
                        parser.parameters().stream().map(ParserPart::parameter).collect(Collectors.joining(",")))
                .put("savedSearchVersion", JsonNodeFactory.instance.numberNode(2))
                .put("description", parser.description().orElse(""));
        put(alias.get(), alias.get(), title.get());
        return true;
    }

    private boolean putSavedSearch() {
        Optional<MappingNode> root = readableRoot();
        Optional<MappingNode> resource = root.flatMap(found -> found.at("/resources/0"))
                .flatMap(DocumentNode::asMapping)
                .or(() -> root);
        Optional<MappingNode> properties = resource.flatMap(found -> found.mapping("properties"));
        if (properties.isEmpty()) {
            root.ifPresent(found -> draft.problems().required(found, "properties"));
            return false;
        }
        Optional<String> alias = draft.problems().required(properties.get(), "functionAlias");
        Optional<String> query = draft.problems().required(properties.get(), "query");
        Optional<String> title = draft.problems().required(properties.get(), "displayName");
        if (alias.isEmpty() || query.isEmpty() || title.isEmpty()) {
            return false;
        }
        item.holes()
                .put("category", properties.get().text("category").orElse(""))
                .put("query", query.get())
                .put(
                        "functionParameters",
                        properties.get().text("functionParameters").orElse(""))
                .put("savedSearchVersion", JsonNodeFactory.instance.numberNode(2))
                .put("description", description(properties.get()).orElse(title.get()));
        put(alias.get(), plainName(resource.get()).orElse(alias.get()), title.get());
        return true;
    }

    private static Optional<String> description(MappingNode properties) {
        return properties.items("tags").stream()
                .flatMap(tag -> tag.asMapping().stream())
                .filter(tag ->
                        tag.text("name").filter("description"::equalsIgnoreCase).isPresent())
                .flatMap(tag -> tag.text("value").stream())
                .findFirst();
    }

    /** A name may have the workspace before it; one that is an expression is not known before the deployment. */
    private static Optional<String> plainName(MappingNode resource) {
        return resource.text("name")
                .filter(name -> !name.startsWith("["))
                .map(name -> name.substring(name.lastIndexOf('/') + 1));
    }

    private Optional<MappingNode> readableRoot() {
        if (parser.root().isEmpty()) {
            draft.problems()
                    .add(PackagingRule.UNREADABLE, parser.source().location(), "the file is not a mapping", null);
        }
        return parser.root();
    }

    /**
     * A workspace that has a saved search under one name refuses another with the same alias, so a parser keeps the names
     * that it was published under.
     */
    private void put(String alias, String resourceName, String displayName) {
        PublishedParser names = draft.previous()
                .content()
                .flatMap(before -> before.parser(alias))
                .orElse(new PublishedParser(alias, resourceName, displayName));
        item.holes()
                .put("itemId", alias + "-Parser")
                .put("itemVersion", QueryItem.version(parser))
                .put("leafBase", parser.file().baseName())
                .put("functionAlias", alias)
                .put("resourceName", names.resourceName())
                .put("displayName", names.displayName());
    }

    /** A parameter that takes a table has its columns as type. */
    private static String parameter(ParserParameter parameter) {
        String type = parameter.type().orElse("");
        String columns = type.startsWith("table:") ? type.substring(type.lastIndexOf(':') + 1) : type;
        String start = parameter.name().orElse("") + ":" + columns;
        return parameter
                .defaultValue()
                .map(value -> start + "=" + literal(type, value.text()))
                .orElse(start);
    }

    private static String literal(String type, String text) {
        return type.equalsIgnoreCase("string")
                ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
                : text;
    }

    private void emit() {
        item.addVariables();
        item.addContentTemplate(item.section("resource"));
        draft.template().addResource(item.section("resource"));
        item.addActiveMetadata();
        item.addDependency();
        draft.ui().count(ContentKind.PARSER.plural());
    }
}
