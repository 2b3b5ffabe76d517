package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The resource of a codeless connector that moves the data, with parameters in place of the placeholders. */
final class CodelessPoller {

    private static final String INNER_WORKSPACE = "parameters('innerWorkspace')";

    private final MappingNode poller;
    private final PollerKind kind;
    private final PollerDraft draft;

    CodelessPoller(PollerKind kind, PollerDraft draft) {
        this.poller = draft.poller();
        this.kind = kind;
        this.draft = draft;
    }

    JsonNode resource(Skeleton skeleton, Holes holes) {
        ObjectNode properties =
                (ObjectNode) SourceText.template(poller.mapping("properties").orElseThrow());
        Holes values = new Holes(holes)
                .putExpression("pollerName", "[[concat(" + String.join(", ", nameParts()) + ")]")
                .put("pollerKind", poller.text("kind").orElse(null))
                .put("pollerProperties", properties)
                .put("pollerCopy", isRepeated() ? skeleton.section("pollerCopy").fill(holes) : null);
        setRule(properties);
        kind.form().fill(properties, draft);
        reportRest(properties);
        return skeleton.section("poller").fill(values);
    }

    private boolean isRepeated() {
        return draft.controls().commaSeparatedBox().isPresent();
    }

    /** A new GUID makes the name unique, so that a connector can be connected several times. */
    private List<String> nameParts() {
        String name = poller.text("name")
                .or(() -> poller.at("/properties/connectorDefinitionName")
                        .flatMap(node -> node.asScalar())
                        .map(scalar -> scalar.text()))
                .orElse("");
        List<String> parts = new ArrayList<>();
        if (name.contains("{{") && name.contains("/")) {
            for (String piece : draft.placeholders().pieces(name)) {
                parts.add(piece.equals("parameters('workspace')") ? INNER_WORKSPACE : piece);
            }
        } else {
            parts.add(INNER_WORKSPACE + ",'/Microsoft.SecurityInsights/'");
            parts.addAll(draft.placeholders().pieces(name.substring(name.lastIndexOf('/') + 1)));
        }
        parts.add("parameters('guidValue')");
        if (isRepeated()) {
            parts.add("copyIndex()");
        }
        return parts;
    }

    private static void setRule(ObjectNode properties) {
        ObjectNode rule =
                properties.path("dcrConfig") instanceof ObjectNode given ? given : properties.putObject("dcrConfig");
        for (String member : List.of("dataCollectionEndpoint", "dataCollectionRuleImmutableId")) {
            String spelled = Placeholders.spelled(rule, member);
            if (!rule.has(spelled) || Placeholders.isIn(rule.get(spelled))) {
                rule.put(spelled, "[[parameters('dcrConfig')." + member + "]");
            }
        }
    }

    /** Elsewhere the service gets the placeholder as it stands, which is never what the author meant. */
    private void reportRest(ObjectNode properties) {
        Matcher rest = Placeholders.PLACEHOLDER.matcher(JsonText.minified(properties));
        if (rest.find()) {
            draft.problems()
                    .add(
                            PackagingRule.IGNORED,
                            poller.file().location(poller.start(), poller.start()),
                            "placeholder '" + rest.group() + "' stands where it is not replaced",
                            "use placeholders where connectors of this kind take the user's input");
        }
    }
}
