package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.ConnectorResource.Type;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Packages connectors of the Codeless Connector Framework: one template with the page, the data collection rules and the
 * tables, and one with the pollers, which the user's input completes.
 */
final class CodelessConnectorPart {

    private static final Skeleton SKELETON = Skeleton.read("codeless-connector.json");
    private static final Set<String> POLLER_KINDS = Set.of("restapipoller", "websocket", "push");

    private final DataConnector connector;
    private final DataFileEntry entry;
    private final PackageDraft draft;
    private final Holes holes;
    private final int number;

    private CodelessConnectorPart(DataConnector connector, DataFileEntry entry, int number, PackageDraft draft) {
        this.connector = connector;
        this.entry = entry;
        this.draft = draft;
        this.number = number;
        this.holes = new Holes(draft.holes()).put("n", Integer.toString(number));
    }

    static void add(DataConnector connector, DataFileEntry entry, int number, PackageDraft draft) {
        new CodelessConnectorPart(connector, entry, number, draft).add();
    }

    private void add() {
        MappingNode ui = connector.ui().orElseThrow();
        Optional<String> id = draft.problems().required(ui, "id");
        Optional<String> title = draft.problems().required(ui, "title");
        if (id.isEmpty() || title.isEmpty()) {
            return;
        }
        List<MappingNode> pollers = pollers(id.get());
        List<MappingNode> rules = pollers.stream()
                .flatMap(poller -> rule(poller).stream())
                .distinct()
                .toList();
        if (pollers.isEmpty() || rules.isEmpty()) {
            return;
        }
        holes.put("itemId", id.get()).put("itemVersion", version()).put("title", title.get());
        draft.template().addParametersOnce(section("parameters"));
        draft.template().addVariables(section("variables"));
        emit(ui, pollers, rules);
        draft.template().addDependency(section("dependency"));
        addToUi(title.get());
    }

    /** Without a version of its own the connector has that of the package. */
    private String version() {
        return Optional.ofNullable(draft.options().codelessVersion())
                .or(() -> draft.facts().dataFile().text("DataConnectorCCFVersion"))
                .filter(version -> !version.isBlank())
                .orElse(draft.facts().version());
    }

    private List<MappingNode> pollers(String id) {
        List<MappingNode> pollers = connector.resources(Type.POLLER).stream()
                .map(ConnectorResource::node)
                .filter(node -> node.at("/properties/connectorDefinitionName")
                        .flatMap(DocumentNode::asScalar)
                        .filter(name -> name.text().equals(id))
                        .isPresent())
                .toList();
        if (pollers.isEmpty()) {
            draft.problems()
                    .add(
                            PackagingRule.MISSING_VALUE,
                            entry.location(),
                            "no file beside the definition has a dataConnectors resource with connectorDefinitionName '"
                                    + id + "'",
                            "add the poller of the connector");
        }
        return pollers.stream().filter(this::isSupported).toList();
    }

    private boolean isSupported(MappingNode poller) {
        String kind = poller.text("kind").orElse("");
        String reason = POLLER_KINDS.contains(kind.toLowerCase(Locale.ROOT))
                ? CodelessControls.usesCommaSeparatedValues(connector) ? "text boxes with comma separated values" : ""
                : "connectors of kind " + kind;
        if (!reason.isEmpty()) {
            draft.problems()
                    .add(PackagingRule.NOT_SUPPORTED, entry.location(), "not supported: packaging of " + reason, null);
        }
        return reason.isEmpty();
    }

    /** Returns the rule that takes the stream which a poller fills. */
    private Optional<MappingNode> rule(MappingNode poller) {
        String stream = poller.at("/properties/dcrConfig/streamName")
                .flatMap(DocumentNode::asScalar)
                .map(scalar -> scalar.text())
                .orElse("");
        Optional<MappingNode> rule = connector.resources(Type.DATA_COLLECTION_RULE).stream()
                .map(ConnectorResource::node)
                .filter(node -> DataCollectionRule.takes(node, stream))
                .findFirst();
        if (rule.isEmpty()) {
            boolean standard = stream.startsWith("Microsoft-");
            draft.problems()
                    .add(
                            standard ? PackagingRule.NOT_SUPPORTED : PackagingRule.MISSING_VALUE,
                            entry.location(),
                            (standard ? "not supported: packaging of the standard stream '" + stream + "', as " : "")
                                    + "no file beside the definition has a data collection rule for the stream '"
                                    + stream
                                    + "'",
                            "add a dataFlow with that stream");
        }
        return rule;
    }

    private void emit(MappingNode ui, List<MappingNode> pollers, List<MappingNode> rules) {
        MappingNode definition = connector.definition().orElseThrow();
        holes.put("definitionKind", definition.text("kind").orElse(null))
                .put(
                        "definitionProperties",
                        definition.get("properties").map(SourceText::template).orElse(null));
        Holes page = side("definitionSide");
        List<JsonNode> resources = new ArrayList<>(List.of(section("definition"), metadata(page)));
        rules.forEach(
                rule -> resources.add(new DataCollectionRule(rule, SKELETON, holes, draft.template()).resource()));
        connector.resources(Type.TABLE).forEach(table -> resources.add(table(table.node())));
        addTemplate(page, resources);
        draft.template().addResource(section("definition"));
        draft.template().addResource(metadata(page));
        addConnections(ui, pollers);
    }

    private void addConnections(MappingNode ui, List<MappingNode> pollers) {
        Holes connections = side("connectionsSide");
        CodelessParameters parameters = new CodelessParameters();
        List<JsonNode> resources = new ArrayList<>(List.of(metadata(connections)));
        for (MappingNode poller : pollers) {
            resources.add(new CodelessPoller(poller, parameters, draft.problems()).resource(SKELETON, holes));
        }
        if (pollers.stream().anyMatch(CodelessPoller::isPush)) {
            holes.put("pushAuth", section("pushAuth"));
        }
        CodelessControls.addTo(parameters, ui);
        addTemplate(
                connections.put("templateParameters", parameters.within(section("connectionParameters"))), resources);
    }

    private Holes side(String name) {
        return new Holes(holes).putAll(Holes.ofMembers(section(name)));
    }

    private void addTemplate(Holes side, List<JsonNode> resources) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        list.addAll(resources);
        draft.template().addResource(SKELETON.section("template").fill(side.put("resources", list)));
    }

    private static JsonNode metadata(Holes side) {
        return SKELETON.section("metadata").fill(side);
    }

    private JsonNode table(MappingNode table) {
        JsonNode properties =
                table.get("properties").map(SourceText::template).orElseGet(JsonNodeFactory.instance::objectNode);
        Holes values = new Holes(holes)
                .put("tableName", table.text("name").orElse(null))
                .put("tableProperties", properties);
        return SKELETON.section("table").fill(values);
    }

    private JsonNode section(String name) {
        return SKELETON.section(name).fill(holes);
    }

    private void addToUi(String title) {
        Holes texts = new Holes(holes).put("label", title).put("logKind", "custom log");
        draft.ui().count(ContentKind.DATA_CONNECTOR.plural());
        draft.ui().addElement("dataconnectors", "item", texts);
        draft.ui().addElement("dataconnectors", "link", new Holes().put("linkNumber", Integer.toString(number)));
    }
}
