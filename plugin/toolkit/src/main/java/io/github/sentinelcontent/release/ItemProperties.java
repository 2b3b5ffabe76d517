package io.github.sentinelcontent.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * What makes up a content item: the properties of the resource that customers get.
 *
 * <p>What the build alone decides, such as versions and resource ids, stays out; else every release would change
 * everything.
 */
final class ItemProperties {

    /** Values that follow from the number of the item or from the release. */
    private static final Set<String> OF_THE_BUILD = Set.of("version", "sourceId", "etag", "id");

    private final Map<String, JsonNode> properties = new LinkedHashMap<>();
    private final TemplateValues values;

    private ItemProperties(TemplateValues values) {
        this.values = values;
    }

    static Map<String, JsonNode> of(String kind, JsonNode itemTemplate, TemplateValues values) {
        ItemProperties item = new ItemProperties(values);
        switch (kind) {
            case "AnalyticsRule", "HuntingQuery", "Parser", "SummaryRule" -> item.addFirst(itemTemplate);
            case "Workbook" -> item.addWorkbook(itemTemplate);
            case "DataConnector", "ResourcesDataConnector" -> item.addConnector(itemTemplate);
            default -> item.addWhole(itemTemplate);
        }
        return item.properties;
    }

    private void addFirst(JsonNode itemTemplate) {
        JsonNode first = itemTemplate.path("resources").path(0);
        put("kind", first.path("kind"));
        putMembers("", first.path("properties"));
    }

    /** The workbook is JSON in a string; its white space is not a change. */
    private void addWorkbook(JsonNode itemTemplate) {
        JsonNode workbook = itemTemplate.path("resources").path(0).path("properties");
        workbook.properties().forEach(entry -> {
            boolean serialized = entry.getKey().equals("serializedData");
            put(entry.getKey(), serialized ? parsed(entry.getValue()) : entry.getValue());
        });
    }

    private void addConnector(JsonNode itemTemplate) {
        for (JsonNode resource : itemTemplate.path("resources")) {
            String type = TemplateReading.type(resource);
            JsonNode own = resource.path("properties");
            if (type.endsWith("/dataconnectors") || type.endsWith("/dataconnectordefinitions")) {
                put("kind", resource.path("kind"));
                putMembers("", own.has("connectorUiConfig") ? own.path("connectorUiConfig") : own);
            } else if (type.endsWith("/datacollectionrules")) {
                putMembers("dataCollectionRule.", own);
            }
        }
    }

    /** Playbooks and their like: each resource as a whole, since names inside depend on the release. */
    private void addWhole(JsonNode itemTemplate) {
        put("parameters", itemTemplate.path("parameters"));
        for (JsonNode resource : itemTemplate.path("resources")) {
            String type = resource.path("type").asString("");
            if (!TemplateReading.type(resource).endsWith("/metadata")) {
                putMembers(type.substring(type.lastIndexOf('/') + 1) + ".", resource.path("properties"));
            }
        }
    }

    private void putMembers(String prefix, JsonNode object) {
        object.properties().forEach(entry -> put(prefix + entry.getKey(), entry.getValue()));
    }

    private void put(String name, JsonNode value) {
        if (OF_THE_BUILD.contains(name) || value.isMissingNode()) {
            return;
        }
        JsonNode resolved = value.isString() ? StringNode.valueOf(values.text(value)) : value;
        String unique = name;
        for (int n = 2; properties.containsKey(unique); n++) {
            unique = name + " " + n;
        }
        properties.put(unique, resolved);
    }

    private static JsonNode parsed(JsonNode serialized) {
        try {
            return JsonMapper.shared().readTree(serialized.asString(""));
        } catch (JacksonException e) {
            return serialized;
        }
    }
}
