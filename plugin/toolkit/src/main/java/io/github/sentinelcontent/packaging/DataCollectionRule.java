package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.MappingNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A data collection rule of a codeless connector, as the package carries it. */
final class DataCollectionRule {

    private static final String ENDPOINT = "dataCollectionEndpointId";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final MappingNode rule;
    private final Skeleton skeleton;
    private final Holes holes;
    private final TemplateDraft draft;

    DataCollectionRule(MappingNode rule, Skeleton skeleton, Holes holes, TemplateDraft draft) {
        this.rule = rule;
        this.skeleton = skeleton;
        this.holes = holes;
        this.draft = draft;
    }

    /** Tells whether one of the flows of a rule begins with the stream. */
    static boolean takes(MappingNode rule, String stream) {
        return hasFlow(rule, "/streams/0", stream);
    }

    /** Tells whether one of the flows of a rule ends in the stream. */
    static boolean fills(MappingNode rule, String stream) {
        return hasFlow(rule, "/outputStream", stream);
    }

    private static boolean hasFlow(MappingNode rule, String end, String stream) {
        return rule.mapping("properties").map(properties -> properties.items("dataFlows")).stream()
                .flatMap(flows -> flows.stream())
                .flatMap(flow -> flow.at(end).stream())
                .flatMap(name -> name.asScalar().stream())
                .anyMatch(name -> name.text().equalsIgnoreCase(stream));
    }

    JsonNode resource() {
        ObjectNode properties = (ObjectNode) rule.get("properties")
                .map(SourceText::template)
                .filter(JsonNode::isObject)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        setEndpoint(properties);
        setWorkspace(properties);
        Holes values = new Holes(holes)
                .put("ruleName", name())
                .put("ruleKind", kind())
                .put("ruleProperties", new PlaybookCleanup(draft).cleaned(properties));
        return skeleton.section("rule").fill(values);
    }

    /** The name of the workspace makes the name unique; what follows the placeholder is lost upstream too. */
    private JsonNode name() {
        String name = rule.text("name").orElse("");
        int placeholder = name.indexOf("{{");
        if (placeholder < 0) {
            return SourceText.content(name);
        }
        return skeleton.section("ruleNameWithWorkspace")
                .fill(new Holes(holes).put("ruleNameStart", name.substring(0, placeholder)));
    }

    private JsonNode kind() {
        Optional<JsonNode> kind = rule.text("kind").map(SourceText::content);
        return kind.orElseGet(draft::blanks);
    }

    /** A path that the author wrote out stays; for a placeholder, or without one, a variable has the path. */
    private void setEndpoint(ObjectNode properties) {
        Matcher placeholder = PLACEHOLDER.matcher(properties.path(ENDPOINT).asString(""));
        String variable;
        if (placeholder.matches()) {
            variable = placeholder.group(1) + holes.get("n").asString("");
        } else if (!properties.has(ENDPOINT)) {
            variable = ENDPOINT;
        } else {
            return;
        }
        draft.addVariables(skeleton.section("endpointVariable").fill(new Holes(holes).put("endpointName", variable)));
        properties.put(ENDPOINT, "[variables('" + variable + "')]");
    }

    private static void setWorkspace(ObjectNode properties) {
        if (properties.path("destinations") instanceof ObjectNode destinations && !destinations.has("logAnalytics")) {
            destinations.putArray("logAnalytics").addObject();
        }
        JsonNode destination =
                properties.path("destinations").path("logAnalytics").path(0);
        if (destination instanceof ObjectNode workspace) {
            workspace.put("workspaceResourceId", "[variables('workspaceResourceId')]");
            if (!workspace.has("name")) {
                workspace.put("name", "clv2ws1");
            }
        }
    }
}
