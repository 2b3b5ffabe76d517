package io.github.sentinelcontent.packaging;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters that the user's input to a codeless connector fills. */
final class CodelessParameters {

    private final ObjectNode placeholders = JsonNodeFactory.instance.objectNode();
    private final ObjectNode controls = JsonNodeFactory.instance.objectNode();

    /** Adds the parameter of a placeholder unless there is one of that name, whatever its capitals. */
    void addPlaceholder(String name, int minLength) {
        if (!has(placeholders, name)) {
            placeholders.set(name, secret("-NA-").put("minLength", minLength));
        }
    }

    /** Adds the parameter of an input control; it takes the place of a placeholder's. */
    void addControl(String name, ObjectNode parameter) {
        placeholders.propertyNames().stream()
                .filter(name::equalsIgnoreCase)
                .toList()
                .forEach(placeholders::remove);
        controls.set(name, parameter);
    }

    static ObjectNode secret(String defaultValue) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("defaultValue", defaultValue)
                .put("type", "securestring");
    }

    /** Returns the fixed parameters with those of the placeholders before the title and those of the controls last. */
    ObjectNode within(JsonNode fixed) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> parameter : fixed.properties()) {
            if (parameter.getKey().equals("connectorDefinitionName")) {
                all.setAll(placeholders);
            }
            all.set(parameter.getKey(), parameter.getValue());
        }
        return all.setAll(controls);
    }

    private static boolean has(ObjectNode parameters, String name) {
        return parameters.propertyNames().stream().anyMatch(name::equalsIgnoreCase);
    }
}
