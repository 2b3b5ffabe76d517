package io.github.sentinelcontent.release;

import io.github.sentinelcontent.output.PrettyJson;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes changes as JSON; a value that was not there is left out. */
final class ChangesJson {

    private ChangesJson() {}

    static String print(PackageChanges changes) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("solution", changes.to().name());
        root.put("from", changes.from().version());
        root.put("to", changes.to().version());
        ArrayNode items = root.putArray("items");
        changes.items().forEach(item -> items.add(item(item)));
        ArrayNode tables = root.putArray("tables");
        changes.tables().forEach(table -> tables.add(table(table)));
        return PrettyJson.print(root);
    }

    private static ObjectNode item(ItemChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("change", word(change.change()));
        node.put("kind", change.item().kind());
        node.put("name", change.item().name());
        node.put("contentId", change.item().contentId());
        node.put("version", change.item().version());
        PublishedItem before = change.before();
        if (before != null && change.change() == Change.CHANGED) {
            node.put("contentIdBefore", before.contentId());
            node.put("versionBefore", before.version());
            node.put("versionForgotten", change.isVersionForgotten());
            ArrayNode properties = node.putArray("properties");
            change.properties().forEach(property -> properties.add(property(property)));
        }
        return node;
    }

    private static ObjectNode property(PropertyChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", change.name());
        putIfPresent(node, "before", change.before());
        putIfPresent(node, "after", change.after());
        return node;
    }

    private static ObjectNode table(TableChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("change", word(change.change()));
        node.put("name", change.name());
        if (change.change() == Change.CHANGED) {
            ArrayNode columns = node.putArray("columns");
            change.columns().forEach(column -> {
                ObjectNode one = columns.addObject().put("name", column.name());
                putIfPresent(one, "before", text(column.before()));
                putIfPresent(one, "after", text(column.after()));
            });
        }
        return node;
    }

    private static @Nullable JsonNode text(@Nullable String text) {
        return text == null ? null : JsonNodeFactory.instance.stringNode(text);
    }

    private static void putIfPresent(ObjectNode node, String name, @Nullable JsonNode value) {
        if (value != null) {
            node.set(name, value);
        }
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
