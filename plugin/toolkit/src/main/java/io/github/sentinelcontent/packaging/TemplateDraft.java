package io.github.sentinelcontent.packaging;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of mainTemplate.json as they come together, each in the order of the data file. */
final class TemplateDraft {

    private final Origins origins;
    private final ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    private final ObjectNode variables = JsonNodeFactory.instance.objectNode();
    private final ArrayNode resources = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode dependencies = JsonNodeFactory.instance.arrayNode();

    TemplateDraft(Origins origins) {
        this.origins = origins;
    }

    /** Returns where the parts come from. */
    Origins origins() {
        return origins;
    }

    ObjectNode parameters() {
        return parameters;
    }

    ObjectNode variables() {
        return variables;
    }

    ArrayNode resources() {
        return resources;
    }

    /** Returns what the solution consists of: kind, contentId and version of each item. */
    ArrayNode dependencies() {
        return dependencies;
    }

    void addParameters(JsonNode members) {
        members.properties().forEach(member -> {
            parameters.set(member.getKey(), member.getValue());
            origins.note("/parameters/" + member.getKey());
        });
    }

    /** Adds parameters that several items need; the first that put them decides. */
    void addParametersOnce(JsonNode members) {
        members.properties().forEach(member -> parameters.putIfAbsent(member.getKey(), member.getValue()));
    }

    /** Adds variables; those that several items need stay where the first put them. */
    void addVariables(JsonNode members) {
        members.properties().forEach(member -> {
            if (!variables.has(member.getKey())) {
                variables.set(member.getKey(), member.getValue());
                origins.note("/variables/" + member.getKey().replace("~", "~0").replace("/", "~1"));
            }
        });
    }

    void addResource(JsonNode resource) {
        origins.note("/resources/" + resources.size());
        resources.add(resource);
    }

    void addDependency(JsonNode dependency) {
        dependencies.add(dependency);
    }

    /**
     * Returns an expression for the empty list. The template checks of Azure take empty values for mistakes, so these
     * come from variables, which are added on first use.
     */
    JsonNode emptyArray() {
        return variable("TemplateEmptyArray", "[json('[]')]");
    }

    /** Returns an expression for the empty object. */
    JsonNode emptyObject() {
        return variable("TemplateEmptyObject", "[json('{}')]");
    }

    /** Returns an expression for the empty text. */
    JsonNode blanks() {
        return variable("blanks", "[replace('b', 'b', '')]");
    }

    /** Returns an expression for a single blank. */
    JsonNode blank() {
        return variable("TemplateEmptySpaceString", " ");
    }

    /** Returns an expression for null. */
    JsonNode nullValue() {
        return variable("TemplateNullVariable", "null");
    }

    private JsonNode variable(String name, String value) {
        if (!variables.has(name)) {
            variables.put(name, value);
        }
        return JsonNodeFactory.instance.stringNode("[variables('" + name + "')]");
    }
}
