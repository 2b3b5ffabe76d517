package io.github.sentinelcontent.packaging;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters that the user's input to a codeless connector fills. */
final class CodelessParameters {

    private final ObjectNode placeholders = JsonNodeFactory.instance.objectNode();
    private final ObjectNode controls = JsonNodeFactory.instance.objectNode();
    private final JsonNode fixed;

    /** Parameters beside the fixed ones, which every connector has. */
    CodelessParameters(JsonNode fixed) {
        this.fixed = fixed;
    }

    /** Adds the parameter of a placeholder unless there is one of that name, whatever its capitals. */
    void addPlaceholder(String name, ObjectNode parameter) {
        if (!fixed.has(name) && named(placeholders, name).isEmpty()) {
            placeholders.set(name, parameter);
        }
    }

    /** Adds the parameter of an input control; it takes the place of a placeholder's that is not the same. */
    void addControl(String name, ObjectNode parameter) {
        Optional<String> placeholder = named(placeholders, name);
        boolean same =
                placeholder.map(placeholders::get).filter(parameter::equals).isPresent();
        if (!same && named(controls, name).isEmpty()) {
            placeholder.ifPresent(placeholders::remove);
            controls.set(name, parameter);
        }
    }

    static ObjectNode secret(String defaultValue) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("defaultValue", defaultValue)
                .put("type", "securestring");
    }

    static ObjectNode list() {
        return JsonNodeFactory.instance.objectNode().put("type", "array");
    }

    /** Returns all: the fixed ones, those of the placeholders before the title, and those of the controls last. */
    ObjectNode all() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> parameter : fixed.properties()) {
            if (parameter.getKey().equals("connectorDefinitionName")) {
                all.setAll(placeholders);
            }
            all.set(parameter.getKey(), parameter.getValue());
        }
        return all.setAll(controls);
    }

    private static Optional<String> named(ObjectNode parameters, String name) {
        return parameters.propertyNames().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst();
    }
}
