package io.github.sentinelcontent.packaging;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Escapes the expressions of a template that lies inside another: {@code [} becomes {@code [[}, so that the outer
 * deployment leaves it for the inner one. Source: Azure Resource Manager, escape characters in template expressions.
 */
final class InnerScope {

    /** These are variables of the outer template. */
    private static final Set<String> OUTER = Set.of(
            "[variables('blanks')]",
            "[variables('TemplateEmptyArray')]",
            "[variables('TemplateEmptyObject')]",
            "[variables('TemplateNullVariable')]");

    private static final Pattern LOCATION = Pattern.compile("(?i)resourceGroup\\(\\)\\.location");

    private final ObjectNode generatedVariables;

    InnerScope(ObjectNode generatedVariables) {
        this.generatedVariables = generatedVariables;
    }

    JsonNode escaped(JsonNode node) {
        return escaped(node, true);
    }

    /** Escapes the variables of the file; what is called operationId there is a name like any other. */
    JsonNode escapedVariables(JsonNode variables) {
        return escaped(variables, false);
    }

    private JsonNode escaped(JsonNode node, boolean moveOperations) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                boolean moved = moveOperations
                        && member.getKey().equals("operationId")
                        && member.getValue().isString();
                JsonNode value = moved
                        ? movedOperation(member.getValue().stringValue())
                        : escaped(member.getValue(), moveOperations);
                object.set(name(member.getKey()), value);
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(escaped(element, moveOperations)));
            return array;
        }
        return node.isString() ? SourceText.inPlaceOf(node, text(node.stringValue())) : node;
    }

    /** Tags that hide links have expressions as names. */
    private static String name(String name) {
        return name.startsWith("[") && name.contains("hidden-link") ? "[" + name : name;
    }

    /** A location written as expression would be taken for one that is missing from the parameters. */
    private static String text(String text) {
        if (OUTER.contains(text)) {
            return text;
        }
        String located = LOCATION.matcher(text).replaceAll("variables('workspace-location-inline')");
        return located.startsWith("[") ? "[" + located : located;
    }

    /** The template checks of Azure want ids to come from variables. */
    private JsonNode movedOperation(String operation) {
        String name = "operationId-" + operation;
        if (!generatedVariables.has(name)) {
            generatedVariables.put(name, operation);
            generatedVariables.put("_" + name, "[[variables('" + name + "')]");
        }
        return JsonNodeFactory.instance.stringNode("[[variables('_" + name + "')]");
    }
}
