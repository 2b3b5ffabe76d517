package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages analytic rules as alert rule templates. */
final class AnalyticRulePart {

    private static final Skeleton SKELETON = Skeleton.read("analytic-rule.json");

    private static final Map<String, String> TRIGGER_OPERATORS = Map.of(
            "gt", "GreaterThan",
            "lt", "LessThan",
            "eq", "Equal",
            "ne", "NotEqual",
            "greaterthan", "GreaterThan",
            "lessthan", "LessThan",
            "equal", "Equal",
            "notequal", "NotEqual");

    /** Parts of a rule that are taken as they are written; the mappings are lists even when one is written alone. */
    private static final List<String> AS_WRITTEN =
            List.of("eventGroupingSettings", "customDetails", "alertDetailsOverride", "incidentConfiguration");

    private static final List<String> LISTS_AS_WRITTEN = List.of("entityMappings", "sentinelEntitiesMappings");

    private final AnalyticRule rule;
    private final PackageDraft draft;
    private final ItemTemplate item;

    private AnalyticRulePart(AnalyticRule rule, int number, PackageDraft draft) {
        this.rule = rule;
        this.draft = draft;
        this.item = draft.item(SKELETON, number);
    }

    static void add(AnalyticRule rule, int number, PackageDraft draft) {
        if (QueryItem.isReadable(rule, draft.problems())) {
            new AnalyticRulePart(rule, number, draft).add(number);
        }
    }

    private void add(int number) {
        MappingNode root = rule.root().orElseThrow();
        Optional<String> id = draft.problems().required(root, "id");
        Optional<String> name = draft.problems().required(root, "name");
        Optional<String> kind = draft.problems().required(root, "kind");
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
            return;
        }
        String description = QueryItem.description(rule);
        item.holes()
                .put("itemId", id.get())
                .put("itemVersion", QueryItem.version(rule))
                .put("leafBase", rule.file().baseName())
                .put("displayName", name.get())
                .put("ruleKind", kind.get())
                .put("description", description)
                .put("query", draft.problems().required(root, "query").orElse(""))
                .put("severity", rule.severity().orElse("Medium"))
                .put("status", rule.status().orElse("Available"));
        if (kind.get().equalsIgnoreCase("Scheduled")) {
            putSchedule(root);
        }
        item.addVariables();
        putConnectors();
        putAttack();
        AS_WRITTEN.forEach(key -> item.holes().put(key, asWritten(key)));
        LISTS_AS_WRITTEN.forEach(key -> item.holes().put(key, listAsWritten(key)));
        item.addContentTemplate(item.section("resource"));
        item.addDependency();
        draft.ui().count(ContentKind.ANALYTIC_RULE.plural());
        draft.ui().addSection("analytics", number, name.get(), description);
    }

    /** Only scheduled rules have an interval and a threshold; near-real-time and built-in kinds run by themselves. */
    private void putSchedule(MappingNode root) {
        item.holes()
                .put("queryFrequency", duration(root, "queryFrequency"))
                .put("queryPeriod", duration(root, "queryPeriod"))
                .put("triggerOperator", triggerOperator(root))
                .put(
                        "triggerThreshold",
                        root.get("triggerThreshold").map(SourceText::content).orElse(null));
        draft.problems().required(root, "triggerThreshold");
    }

    private @Nullable String duration(MappingNode root, String key) {
        Optional<String> text = draft.problems().required(root, key);
        if (text.isEmpty()) {
            return null;
        }
        String upper = text.get().toUpperCase(Locale.ROOT);
        if (!upper.matches("\\d+[MHD]")) {
            draft.problems()
                    .add(
                            PackagingRule.DURATION,
                            root.get(key).orElseThrow(),
                            key + " '" + text.get() + "' is not a number of minutes, hours or days",
                            "write it like 5m, 1h or 14d");
            return null;
        }
        return (upper.endsWith("D") ? "P" : "PT") + upper;
    }

    private @Nullable String triggerOperator(MappingNode root) {
        Optional<String> text = draft.problems().required(root, "triggerOperator");
        if (text.isEmpty()) {
            return null;
        }
        String operator = TRIGGER_OPERATORS.get(text.get().toLowerCase(Locale.ROOT));
        if (operator == null) {
            draft.problems()
                    .add(
                            PackagingRule.TRIGGER_OPERATOR,
                            root.get("triggerOperator").orElseThrow(),
                            "triggerOperator '" + text.get() + "' is unknown",
                            "write gt, lt, eq or ne");
        }
        return operator;
    }

    private void putConnectors() {
        JsonNode connectors = asWritten("requiredDataConnectors");
        if (connectors == null) {
            connectors = draft.template().emptyArray();
        }
        connectors.forEach(AnalyticRulePart::joinConnectorIds);
        item.holes().put("requiredDataConnectors", connectors);
    }

    private static void joinConnectorIds(JsonNode connector) {
        if (connector instanceof ObjectNode object && object.path("connectorId").isArray()) {
            List<String> ids = object.get("connectorId")
                    .valueStream()
                    .map(id -> id.asString(""))
                    .toList();
            object.set("connectorId", SourceText.content(String.join(",", ids)));
        }
    }

    private void putAttack() {
        List<String> tactics = QueryItem.withoutBlanks(rule.tactics());
        List<String> techniques = QueryItem.withoutBlanks(rule.relevantTechniques());
        boolean current = draft.upstream() == UpstreamRelease.CURRENT;
        Stream<String> subTechniques = techniques.stream().filter(id -> id.contains("."));
        Stream<String> whole = techniques.stream().map(id -> id.split("\\.", 2)[0]);
        item.holes()
                .put("tactics", list(tactics.stream()))
                .put("subTechniques", current ? list(subTechniques.distinct()) : null)
                .put("techniques", list(current ? whole.distinct() : whole));
    }

    private static @Nullable JsonNode list(Stream<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> array.add(SourceText.content(text)));
        return array.isEmpty() ? null : array;
    }

    private @Nullable JsonNode asWritten(String key) {
        Optional<DocumentNode> value = rule.field(key);
        boolean blank = value.flatMap(DocumentNode::asScalar)
                .filter(scalar -> scalar.isNull() || scalar.text().isEmpty())
                .isPresent();
        JsonNode json = value.filter(node -> !blank).map(SourceText::content).orElse(null);
        return json != null && json.isContainer() && json.isEmpty() ? null : json;
    }

    private @Nullable JsonNode listAsWritten(String key) {
        JsonNode value = asWritten(key);
        return value == null || value.isArray()
                ? value
                : JsonNodeFactory.instance.arrayNode().add(value);
    }
}
