package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The resource of a codeless connector that moves the data, with parameters in place of the placeholders. */
final class CodelessPoller {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern ELEMENT = Pattern.compile("\\{\\{(\\w+)}}\\[(\\d+)]");

    /** The settings in which placeholders are replaced, in the order in which their parameters are added. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("auth"),
            List.of("request", "apiEndpoint"),
            List.of("request", "headers"),
            List.of("paging"),
            List.of("stepCollectorConfigs"),
            List.of("request", "queryParameters"),
            List.of("request", "queryParametersTemplate"),
            List.of("addOnAttributes"));

    private static final List<String> MAY_BE_SHORT = List.of("apiEndpoint", "headers", "queryParametersTemplate");

    private final MappingNode poller;
    private final CodelessParameters parameters;
    private final Problems problems;

    CodelessPoller(MappingNode poller, CodelessParameters parameters, Problems problems) {
        this.poller = poller;
        this.parameters = parameters;
        this.problems = problems;
    }

    static boolean isPush(MappingNode poller) {
        return poller.text("kind").filter("Push"::equalsIgnoreCase).isPresent();
    }

    JsonNode resource(Skeleton skeleton, Holes holes) {
        ObjectNode properties =
                (ObjectNode) SourceText.template(poller.get("properties").orElseThrow());
        setRule(properties);
        if (isPush(poller)) {
            setPushAuth(properties);
        } else {
            SETTINGS.forEach(path -> replace(properties, path));
        }
        reportRest(properties);
        Holes values = new Holes(holes)
                .putExpression("pollerName", name())
                .put("pollerKind", poller.text("kind").orElse(null))
                .put("pollerProperties", properties);
        return skeleton.section("poller").fill(values);
    }

    private String name() {
        String name = poller.text("name").orElse("");
        String start = "[[concat(parameters('innerWorkspace'),'/Microsoft.SecurityInsights/', ";
        String own = name.substring(name.lastIndexOf('/') + 1);
        return start + concatenated(own, 1) + ", parameters('guidValue'))]";
    }

    private static void setRule(ObjectNode properties) {
        ObjectNode rule =
                properties.path("dcrConfig") instanceof ObjectNode given ? given : properties.putObject("dcrConfig");
        for (String member : List.of("dataCollectionEndpoint", "dataCollectionRuleImmutableId")) {
            if (isAbsentOrPlaceholder(rule.path(member))) {
                rule.put(member, "[[parameters('dcrConfig')." + member + "]");
            }
        }
    }

    /** The secrets of a push connector come from one object, whatever the capitals of the members. */
    private static void setPushAuth(ObjectNode properties) {
        ObjectNode auth = properties.path("auth") instanceof ObjectNode given ? given : properties.putObject("auth");
        for (String member : List.of("appId", "servicePrincipalId")) {
            String spelled = auth.propertyNames().stream()
                    .filter(member::equalsIgnoreCase)
                    .findFirst()
                    .orElse(member);
            if (isAbsentOrPlaceholder(auth.path(spelled))) {
                auth.put(spelled, "[[parameters('auth')." + member + "]");
            }
        }
    }

    private static boolean isAbsentOrPlaceholder(JsonNode value) {
        return value.isMissingNode()
                || (value.isString() && PLACEHOLDER.matcher(value.stringValue()).find());
    }

    private void replace(ObjectNode properties, List<String> path) {
        ObjectNode parent = properties;
        for (String step : path.subList(0, path.size() - 1)) {
            if (!(parent.path(step) instanceof ObjectNode child)) {
                return;
            }
            parent = child;
        }
        String last = path.get(path.size() - 1);
        if (parent.has(last)) {
            int minLength = MAY_BE_SHORT.contains(last) ? 1 : 4;
            parent.set(last, replaced(parent.get(last), minLength));
        }
    }

    private JsonNode replaced(JsonNode node, int minLength) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                object.set(member.getKey(), replaced(member.getValue(), minLength));
            }
            return object;
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(replaced(element, minLength)));
            return array;
        }
        return node.isString() ? SourceText.inPlaceOf(node, replaced(node.stringValue(), minLength)) : node;
    }

    private String replaced(String text, int minLength) {
        Matcher element = ELEMENT.matcher(text);
        if (element.matches()) {
            parameters.addPlaceholder(element.group(1), minLength);
            return "[[parameters('" + element.group(1) + "')[" + element.group(2) + "]]";
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (!placeholder.find()) {
            return text;
        }
        String concatenated = concatenated(text, minLength);
        return placeholder.matches() ? "[[" + concatenated + "]" : "[[concat(" + concatenated + ")]";
    }

    /** Returns the arguments of a concatenation: texts in quotes and parameters. */
    private String concatenated(String text, int minLength) {
        StringBuilder arguments = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        while (placeholder.find()) {
            append(arguments, text.substring(end, placeholder.start()));
            parameters.addPlaceholder(placeholder.group(1), minLength);
            arguments.append(arguments.isEmpty() ? "" : ",").append("parameters('" + placeholder.group(1) + "')");
            end = placeholder.end();
        }
        append(arguments, text.substring(end));
        return arguments.toString();
    }

    private static void append(StringBuilder arguments, String text) {
        if (!text.isEmpty()) {
            arguments
                    .append(arguments.isEmpty() ? "" : ",")
                    .append('\'')
                    .append(text.replace("'", "''"))
                    .append('\'');
        }
    }

    /** Elsewhere the service gets the placeholder as it stands, which is never what the author meant. */
    private void reportRest(ObjectNode properties) {
        Matcher rest = PLACEHOLDER.matcher(JsonText.minified(properties));
        if (rest.find()) {
            Optional<DocumentNode> node = poller.get("properties");
            problems.add(
                    PackagingRule.IGNORED,
                    node.orElseThrow().file().location(poller.start(), poller.start()),
                    "placeholder '" + rest.group() + "' stands where it is not replaced",
                    "use placeholders in auth, request, paging, stepCollectorConfigs or addOnAttributes");
        }
    }
}
