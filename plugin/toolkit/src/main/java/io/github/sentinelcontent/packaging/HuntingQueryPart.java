package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Packages hunting queries as saved searches. */
final class HuntingQueryPart {

    private static final Skeleton SKELETON = Skeleton.read("hunting-query.json");

    private HuntingQueryPart() {}

    static void add(HuntingQuery query, int number, PackageDraft draft) {
        if (!QueryItem.isReadable(query, draft.problems())) {
            return;
        }
        MappingNode root = query.root().orElseThrow();
        Optional<String> id = draft.problems().required(root, "id");
        Optional<String> name = draft.problems().required(root, "name");
        Optional<String> text = draft.problems().required(root, "query");
        if (id.isEmpty() || name.isEmpty() || text.isEmpty()) {
            return;
        }
        ItemTemplate item = draft.item(SKELETON, number);
        item.holes()
                .put("itemId", id.get())
                .put("itemVersion", QueryItem.version(query))
                .put("leafBase", query.file().baseName())
                .put("displayName", name.get())
                .put("resourceName", draft.facts().name().replace(' ', '_') + "_Hunting_Query_" + number)
                .put("query", text.get())
                .put("tags", tags(query));
        item.addVariables();
        item.addContentTemplate(item.section("resource"));
        item.addDependency();
        draft.ui().count(ContentKind.HUNTING_QUERY.plural());
        draft.ui().addSection("huntingqueries", number, name.get(), sectionText(query, draft));
    }

    private static ArrayNode tags(HuntingQuery query) {
        ArrayNode tags = JsonNodeFactory.instance.arrayNode();
        addTag(tags, "description", description(query));
        addTag(tags, "tactics", String.join(",", QueryItem.withoutBlanks(query.tactics())));
        addTag(tags, "techniques", String.join(",", QueryItem.withoutBlanks(query.relevantTechniques())));
        return tags;
    }

    private static void addTag(ArrayNode tags, String name, String value) {
        if (!value.isEmpty()) {
            tags.addObject().put("name", name).set("value", SourceText.content(value));
        }
    }

    /** Saved searches take the description trimmed, without a quote at either end. */
    private static String description(HuntingQuery query) {
        String text = query.description().orElse("").strip();
        String start = text.startsWith("'") ? text.substring(1) : text;
        return start.endsWith("'") ? start.substring(0, start.length() - 1) : start;
    }

    private static String sectionText(HuntingQuery query, PackageDraft draft) {
        String connectors = query.requiredDataConnectors().stream()
                .flatMap(connector -> connector.connectorId().stream())
                .map(ScalarNode::text)
                .collect(Collectors.joining(" "));
        if (connectors.isBlank()) {
            return description(query);
        }
        String dataTypes = query.requiredDataConnectors().stream()
                .map(RequiredDataConnector::dataTypes)
                .flatMap(types -> types.stream().map(ScalarNode::text))
                .collect(Collectors.joining(" "));
        Holes holes = new Holes().put("connectors", connectors).put("dataTypes", dataTypes);
        return (description(query) + " " + draft.ui().sentence("huntingqueries", "source", holes)).strip();
    }
}
