package io.github.sentinelcontent.validation.schema;

import com.networknt.schema.Error;
import io.github.sentinelcontent.finding.NearestName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Message and hint for an error of the schema validator, in the words of the catalogue.
 *
 * @param key the key whose value is at fault, empty for the document itself
 * @param value the value at fault as text
 */
record SchemaErrorText(
        String key, String value, String message, @Nullable String hint) {
    private static final int LONGEST_QUOTE = 80;

    static SchemaErrorText of(Error error) {
        String key = keyOf(error.getInstanceLocation().toString());
        JsonNode node = error.getInstanceNode();
        String value = quote(node);
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" ->
                new SchemaErrorText(
                        error.getProperty(), value, "'" + error.getProperty() + "' is missing" + in(key), null);
            case "enum", "const" -> enumeration(key, value, node, limit);
            case "pattern" ->
                new SchemaErrorText(
                        key, value, key + " '" + value + "' does not have the form " + limit.asString(""), null);
            case "type" -> type(key, value, node, limit);
            case "minLength", "maxLength" ->
                limit(
                        key,
                        value,
                        node.asString("").codePointCount(0, node.asString("").length()),
                        "characters",
                        error);
            case "minItems", "maxItems" -> limit(key, value, node.size(), "entries", error);
            case "minProperties", "maxProperties" -> limit(key, value, node.size(), "entries", error);
            case "minimum", "maximum" ->
                new SchemaErrorText(
                        key,
                        value,
                        key + " is " + value + ", allowed is "
                                + (error.getKeyword().equals("minimum") ? "at least " : "at most ")
                                + limit.asString(""),
                        null);
            case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                new SchemaErrorText(
                        String.valueOf(error.getProperty()),
                        value,
                        "unknown key '" + error.getProperty() + "'" + in(key),
                        null);
            case "uniqueItems" -> new SchemaErrorText(key, value, key + " has the same entry twice", null);
            default -> new SchemaErrorText(key, value, key + " '" + value + "' is not allowed", null);
        };
    }

    /** Replaces the holes of a message of the schema. */
    String fill(String template) {
        return template.replace("{key}", key).replace("{value}", value);
    }

    private static SchemaErrorText enumeration(String key, String value, @Nullable JsonNode node, JsonNode allowed) {
        List<String> names = new ArrayList<>();
        if (allowed.isArray()) {
            allowed.forEach(item -> names.add(item.asString("")));
        } else {
            names.add(allowed.asString(""));
        }
        String list = String.join(", ", names);
        String hint = NearestName.ofList(value, names)
                .map(n -> "did you mean '" + n + "'?")
                .orElse(null);
        String found =
                node == null || node.isNull() ? key + " has no value" : "'" + value + "' is not allowed for " + key;
        return new SchemaErrorText(key, value, found + "; allowed: " + list, hint);
    }

    private static SchemaErrorText type(String key, String value, JsonNode node, JsonNode allowed) {
        String message = node.isNull()
                ? key + " has no value"
                : key + " must be of type " + names(allowed) + ", found " + describe(node);
        return new SchemaErrorText(key, value, message, null);
    }

    private static SchemaErrorText limit(String key, String value, int count, String unit, Error error) {
        boolean least = error.getKeyword().startsWith("min");
        String bound = error.getSchemaNode().asString("");
        String message =
                key + " has " + count + " " + unit + ", allowed is " + (least ? "at least " : "at most ") + bound;
        return new SchemaErrorText(key, value, message, null);
    }

    private static String in(String key) {
        return key.isEmpty() ? "" : " in " + key;
    }

    private static String names(JsonNode type) {
        if (!type.isArray()) {
            return type.asString("");
        }
        List<String> names = new ArrayList<>();
        type.forEach(item -> names.add(item.asString("")));
        return String.join(" or ", names);
    }

    private static String describe(JsonNode node) {
        if (node.isContainer()) {
            return node.isArray() ? "an array" : "an object";
        }
        return "'" + quote(node) + "'";
    }

    private static String quote(JsonNode node) {
        String text = node == null ? "" : node.isString() ? node.stringValue() : node.toString();
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The last name of a JSON pointer, skipping array positions. */
    private static String keyOf(String pointer) {
        String[] steps = pointer.split("/");
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].matches("\\d+")) {
                return steps[i].replace("~1", "/").replace("~0", "~");
            }
        }
        return "";
    }
}
