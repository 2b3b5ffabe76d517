package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Packages connectors of the Codeless Connector Framework: one template with the page, the data collection rules and the
 * tables, and one with the pollers, which the user's input completes.
 */
final class CodelessConnectorPart {

    private static final Skeleton SKELETON = Skeleton.read("codeless-connector.json");

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
        Optional<CodelessRelations> relations = CodelessRelations.of(connector, entry, id.get(), draft.problems());
        if (relations.isEmpty()) {
            return;
        }
        holes.put("itemId", id.get()).put("itemVersion", version()).put("title", title.get());
        draft.template().addParametersOnce(section("parameters"));
        draft.template().addVariables(section("variables"));
        addDefinition(relations.get());
        addConnections(ui, relations.get().pollers());
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

    private void addDefinition(CodelessRelations relations) {
        MappingNode definition = connector.definition().orElseThrow();
        holes.put("definitionKind", definition.text("kind").orElse(null))
                .put(
                        "definitionProperties",
                        definition.get("properties").map(SourceText::template).orElse(null));
        Holes page = side("definitionSide");
        List<JsonNode> resources = new ArrayList<>(List.of(section("definition"), metadata(page)));
        for (MappingNode rule : relations.rules()) {
            resources.add(new DataCollectionRule(rule, SKELETON, holes, draft.template()).resource());
        }
        for (ConnectorResource table : relations.tables()) {
            if (relations.isOwn(table)
                    || draft.looseTables().add(table.node().text("name").orElse(""))) {
                resources.add(table(table.node()));
            }
        }
        addTemplate(page, resources);
        draft.template().addResource(section("definition"));
        draft.template().addResource(metadata(page));
    }

    private void addConnections(MappingNode ui, List<MappingNode> pollers) {
        CodelessControls controls = new CodelessControls(ui);
        controls.commaSeparatedBox().ifPresent(box -> {
            holes.put("separatedBox", box);
            holes.put("separatedValues", section("separatedValues"));
        });
        if (pollers.stream().anyMatch(poller -> PollerKind.of(poller).orElseThrow() == PollerKind.PUSH)) {
            holes.put("pushAuth", section("pushAuth"));
        }
        Holes connections = side("connectionsSide");
        CodelessParameters parameters = new CodelessParameters(section("connectionParameters"));
        Placeholders placeholders =
                new Placeholders(parameters, controls.commaSeparatedBox().isPresent());
        List<JsonNode> resources = new ArrayList<>(List.of(metadata(connections)));
        for (MappingNode poller : pollers) {
            PollerDraft part =
                    new PollerDraft(poller, placeholders, parameters, controls, draft.template(), draft.problems());
            resources.add(new CodelessPoller(PollerKind.of(poller).orElseThrow(), part).resource(SKELETON, holes));
        }
        controls.addTo(parameters);
        addTemplate(connections.put("templateParameters", parameters.all()), resources);
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
