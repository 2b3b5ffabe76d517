package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.arm.ArmText;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one place that keeps content from being evaluated: a text of the content that looks like an expression, such as a
 * name in brackets, is written so that it comes out as it is.
 *
 * <p>A template inside a template is evaluated twice: with the package, and when a user installs the item. What stands
 * in a variable or parameter of the package is carried from the first to the second by a reference, so no form is right
 * for both; that is reported.
 */
final class LiteralTexts {

    private static final String INNER_TEMPLATE = "mainTemplate";

    private final BiConsumer<String, SourceText> carried;

    /**
     * @param carried told of bracketed content in variables and parameters, by JSON pointer
     */
    LiteralTexts(BiConsumer<String, SourceText> carried) {
        this.carried = carried;
    }

    /** Returns mainTemplate.json with content made literal. */
    ObjectNode inTemplate(ObjectNode template) {
        ObjectNode resolved = JsonNodeFactory.instance.objectNode();
        template.properties().forEach(member -> {
            String name = member.getKey();
            boolean carries = name.equals("variables") || name.equals("parameters");
            if (carries) {
                report("/" + name, member.getValue());
            }
            resolved.set(name, resolved(member.getValue(), 1));
        });
        return resolved;
    }

    /** Metadata of a template is never evaluated by the template itself, only by the one around it. */
    private static JsonNode resolved(JsonNode node, int evaluations) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String name = member.getKey();
                boolean inner = evaluations == 1
                        && name.equals(INNER_TEMPLATE)
                        && member.getValue().isObject();
                JsonNode value = inner ? innerTemplate(member.getValue()) : resolved(member.getValue(), evaluations);
                object.set(name, value);
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(resolved(element, evaluations)));
            return array;
        }
        return node instanceof SourceText text && text.isContent() ? literal(text, evaluations) : node;
    }

    private static JsonNode innerTemplate(JsonNode template) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        template.properties()
                .forEach(member -> object.set(
                        member.getKey(),
                        resolved(member.getValue(), member.getKey().equals("metadata") ? 1 : 2)));
        return object;
    }

    private static SourceText literal(SourceText text, int evaluations) {
        return text.asTemplate(ArmText.escape(text.stringValue(), evaluations));
    }

    private void report(String pointer, JsonNode node) {
        if (node instanceof SourceText text && text.isContent() && isEvaluated(text.stringValue())) {
            carried.accept(pointer, text);
        }
        node.properties().forEach(member -> report(pointer + "/" + member.getKey(), member.getValue()));
    }

    private static boolean isEvaluated(String text) {
        return !ArmText.escape(text).equals(text);
    }

    /**
     * Returns createUiDefinition.json with content made literal. It knows no escape, but what a function returns is not
     * evaluated again.
     */
    static JsonNode inUserInterface(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> object.set(member.getKey(), inUserInterface(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(inUserInterface(element)));
            return array;
        }
        return node instanceof SourceText text && text.isContent() && isEvaluated(text.stringValue())
                ? text.asTemplate("[concat('" + text.stringValue().replace("'", "''") + "')]")
                : node;
    }
}
