package io.github.sentinelcontent.release;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The values that a template gives to its variables and parameters, as far as they can be had without deploying it. */
final class TemplateValues {

    private static final Pattern REFERENCE = Pattern.compile("\\[(variables|parameters)\\('([^']+)'\\)(?:\\.(\\w+))?]");
    private static final Pattern LAST_REFERENCE =
            Pattern.compile("\\[concat\\(.*,\\s*((?:variables|parameters)\\('[^']+'\\)(?:\\.\\w+)?)\\)]");
    private static final Pattern LAST_TEXT = Pattern.compile("'/?((?:[^']|'')+)'\\)]$");
    private static final int MAX_REFERENCES = 5;

    private final JsonNode template;

    TemplateValues(JsonNode template) {
        this.template = template;
    }

    /** Follows references to variables and to defaults of parameters; any other expression is returned as it stands. */
    String text(JsonNode value) {
        String text = value.asString("");
        for (int i = 0; i < MAX_REFERENCES; i++) {
            Matcher reference = REFERENCE.matcher(text);
            if (!reference.matches()) {
                return text;
            }
            JsonNode next = referred(reference);
            if (!next.isString()) {
                return text;
            }
            text = next.stringValue();
        }
        return text;
    }

    /** Returns the name at the end of a resource name such as {@code [concat(parameters('workspace'),'/Name')]}. */
    String resourceName(JsonNode value) {
        String text = text(value);
        Matcher reference = LAST_REFERENCE.matcher(text);
        if (reference.matches()) {
            text = text(StringNode.valueOf("[" + reference.group(1) + "]"));
        }
        Matcher last = LAST_TEXT.matcher(text);
        return text.startsWith("[") && last.find() ? last.group(1).replace("''", "'") : text;
    }

    private JsonNode referred(Matcher reference) {
        JsonNode named = template.path(reference.group(1)).path(reference.group(2));
        if (reference.group(1).equals("parameters")) {
            return named.path("defaultValue");
        }
        return reference.group(3) == null ? named : named.path(reference.group(3));
    }
}
