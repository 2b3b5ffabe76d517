package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.MappingNode;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a workbook as its resource carries it: minified and without empty members.
 *
 * <p>Members that are null, {@code []} or {@code {}} are left out at any depth, also those that become empty thereby;
 * elements of lists stay. A {@code query} that is itself a JSON object, as for Azure Resource Graph and merges, is
 * minified too.
 */
final class SerializedWorkbook {

    private static final JsonMapper QUERIES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private SerializedWorkbook() {}

    static String of(MappingNode workbook) {
        return JsonText.minified(cleaned(workbook.toJson()));
    }

    private static JsonNode cleaned(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(cleaned(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member.getKey().equals("query") ? query(member.getValue()) : cleaned(member.getValue());
            if (!isEmpty(value)) {
                object.set(member.getKey(), value);
            }
        }
        return object;
    }

    private static JsonNode query(JsonNode value) {
        if (!value.isString() || !value.stringValue().stripLeading().startsWith("{")) {
            return cleaned(value);
        }
        try {
            JsonNode query = QUERIES.readTree(value.stringValue());
            String minified = JsonText.minified(withoutMembers(query, SerializedWorkbook::isEmptyInQuery));
            return JsonNodeFactory.instance.stringNode(minified);
        } catch (JacksonException notJson) {
            return value;
        }
    }

    private static JsonNode withoutMembers(JsonNode query, Predicate<JsonNode> unwanted) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        query.properties().forEach(member -> {
            if (!unwanted.test(member.getValue())) {
                object.set(member.getKey(), member.getValue());
            }
        });
        return object;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private static boolean isEmptyInQuery(JsonNode value) {
        return value.isNull()
                || (value.isArray() && value.isEmpty())
                || (value.isString() && value.stringValue().equals("[]"));
    }
}
