package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.content.SummaryRule;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages summary rules, whose results are stored in a table at intervals. */
final class SummaryRulePart {

    private static final Skeleton SKELETON = Skeleton.read("summary-rule.json");

    private static final List<String> REQUIRED =
            List.of("id", "displayName", "description", "destinationTable", "query", "version");

    private SummaryRulePart() {}

    static void add(SummaryRule rule, int number, PackageDraft draft) {
        if (!QueryItem.isReadable(rule, draft.problems())) {
            return;
        }
        MappingNode root = rule.root().orElseThrow();
        Map<String, String> texts = new HashMap<>();
        REQUIRED.forEach(key -> draft.problems().required(root, key).ifPresent(text -> texts.put(key, text)));
        boolean hasBin = draft.problems().required(root, "binSize").isPresent();
        if (texts.size() < REQUIRED.size() || !hasBin) {
            return;
        }
        ItemTemplate item = draft.item(SKELETON, number);
        texts.forEach(item.holes()::put);
        item.holes()
                .put("itemId", texts.get("id"))
                .put("itemVersion", texts.get("version"))
                .put("description", QueryItem.description(rule))
                .put("binSize", SourceText.content(root.get("binSize").orElseThrow()))
                .put("requiredDataConnectors", connectors(rule, root, draft))
                .put("dependencies", dependencies(rule));
        item.addVariables();
        item.addContentTemplate(item.section("resource"));
        item.addDependency();
        draft.ui().count(ContentKind.SUMMARY_RULE.plural());
    }

    private static JsonNode connectors(SummaryRule rule, MappingNode root, PackageDraft draft) {
        return rule.requiredDataConnectors().isEmpty()
                ? draft.template().emptyArray()
                : root.get("requiredDataConnectors").map(SourceText::content).orElseThrow();
    }

    private static @Nullable JsonNode dependencies(SummaryRule rule) {
        ArrayNode criteria = JsonNodeFactory.instance.arrayNode();
        rule.requiredDataConnectors().stream()
                .map(RequiredDataConnector::dataTypes)
                .flatMap(types -> types.stream().map(ScalarNode::text))
                .distinct()
                .forEach(type -> criteria.addObject()
                        .<ObjectNode>set("contentId", SourceText.content(type))
                        .put("kind", "DataType"));
        if (criteria.isEmpty()) {
            return null;
        }
        ObjectNode dependencies = JsonNodeFactory.instance.objectNode();
        dependencies.put("operator", "AND");
        return dependencies.set("criteria", criteria);
    }
}
