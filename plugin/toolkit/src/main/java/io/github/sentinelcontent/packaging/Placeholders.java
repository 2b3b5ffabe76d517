package io.github.sentinelcontent.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts parameters in place of the placeholders {@code {{name}}} of a poller.
 *
 * <p>A text that is nothing but a placeholder becomes the parameter, other text a concatenation. Members are found
 * whatever their capitals, as upstream finds them.
 */
final class Placeholders {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private static final Pattern ELEMENT = Pattern.compile("\\{\\{(\\w+)}}(\\[\\d+])");
    private static final String SEPARATED = "commaSeparatedArray";
    private static final String CURRENT_VALUE = "variables('" + SEPARATED + "')[copyIndex()]";

    private final CodelessParameters parameters;
    private final boolean repeated;

    /**
     * Placeholders of a connector.
     *
     * @param parameters receives a parameter for each placeholder
     * @param repeated whether there is one poller for each of the values in a text box
     */
    Placeholders(CodelessParameters parameters, boolean repeated) {
        this.parameters = parameters;
        this.repeated = repeated;
    }

    static boolean isIn(JsonNode value) {
        return value.isString() && PLACEHOLDER.matcher(value.stringValue()).find();
    }

    /** Returns the name of a member as written, or as given when there is none. */
    static String spelled(ObjectNode object, String member) {
        return object.propertyNames().stream()
                .filter(member::equalsIgnoreCase)
                .findFirst()
                .orElse(member);
    }

    /** Replaces the placeholders in all texts of a member, if there is one. */
    void replace(ObjectNode parent, String member, int minLength) {
        replace(parent, member, minLength, "-NA-");
    }

    /** Does the same where the parameter of a placeholder is no secret, so that its default may ask for the value. */
    void replaceOpen(ObjectNode parent, String member, int minLength) {
        replace(parent, member, minLength, null);
    }

    private void replace(ObjectNode parent, String member, int minLength, @Nullable String defaultValue) {
        String spelled = spelled(parent, member);
        JsonNode value = parent.get(spelled);
        if (value != null) {
            parent.set(spelled, replaced(value, minLength, defaultValue));
        }
    }

    /** Replaces the placeholders in each member. */
    void replaceMembers(ObjectNode object, int minLength) {
        List.copyOf(object.propertyNames()).forEach(member -> replace(object, member, minLength));
    }

    /** Puts the current one of the values of a text box into a member. */
    static void setCurrentValue(ObjectNode object, String member) {
        object.put(member, "[[" + CURRENT_VALUE + "]");
    }

    private JsonNode replaced(JsonNode node, int minLength, @Nullable String defaultValue) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                object.set(member.getKey(), replaced(member.getValue(), minLength, defaultValue));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(replaced(element, minLength, defaultValue)));
            return array;
        }
        return isIn(node) ? SourceText.inPlaceOf(node, replaced(node.stringValue(), minLength, defaultValue)) : node;
    }

    private String replaced(String text, int minLength, @Nullable String defaultValue) {
        Matcher element = ELEMENT.matcher(text);
        if (element.matches()) {
            return "[[parameters('" + element.group(1) + "')" + element.group(2) + "]";
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.matches()) {
            String name = placeholder.group(1);
            return "[[" + currentValue(name).orElseGet(() -> parameter(name, minLength, defaultValue)) + "]";
        }
        return "[[concat(" + String.join(",", pieces(text)) + ")]";
    }

    /** Returns text with placeholders as the arguments of a concatenation. */
    List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        String open = "";
        while (placeholder.find()) {
            Optional<String> current = currentValue(placeholder.group(1));
            String quote = current.isPresent() ? "\"" : "";
            addText(pieces, open + text.substring(end, placeholder.start()) + quote);
            pieces.add(current.orElseGet(() -> parameter(placeholder.group(1), 1, "-NA-")));
            open = quote;
            end = placeholder.end();
        }
        addText(pieces, open + text.substring(end));
        return pieces;
    }

    private static void addText(List<String> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add("'" + text.replace("'", "''") + "'");
        }
    }

    private Optional<String> currentValue(String name) {
        return repeated && name.equals(SEPARATED) ? Optional.of("trim(" + CURRENT_VALUE + ")") : Optional.empty();
    }

    private String parameter(String name, int minLength, @Nullable String defaultValue) {
        parameters.addPlaceholder(
                name,
                CodelessParameters.secret(defaultValue == null ? "Enter " + name + " value" : defaultValue)
                        .put("minLength", minLength));
        return "parameters('" + name + "')";
    }
}
