package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Packages classic connectors, which are a page in the portal, and codeless connectors of the first version. */
final class DataConnectorPart {

    private static final Skeleton SKELETON = Skeleton.read("data-connector.json");

    private final DataConnector connector;
    private final PackageDraft draft;
    private final ItemTemplate item;

    private DataConnectorPart(DataConnector connector, int number, PackageDraft draft) {
        this.connector = connector;
        this.draft = draft;
        this.item = draft.item(SKELETON, number);
    }

    static void add(DataConnector connector, DataFileEntry entry, int number, PackageDraft draft) {
        Problems problems = draft.problems();
        if (connector.file().document().root() == null) {
            problems.add(PackagingRule.UNREADABLE, connector.source().location(), "the file is not JSON", null);
            return;
        }
        ConnectorShape shape = connector.shape();
        if (isOfTemplateSpecs(connector)) {
            problems.add(
                    PackagingRule.NOT_SUPPORTED,
                    entry.location(),
                    "not supported: packaging of connectors that are a template of template specs",
                    "list the page of the connector, or its definition with poller and rule beside it");
        } else if (shape == ConnectorShape.OTHER || connector.ui().isEmpty()) {
            problems.add(
                    PackagingRule.UNREADABLE,
                    entry.location(),
                    "'" + entry.text() + "' has no connector page",
                    "list the file with 'id', 'title' and 'instructionSteps'");
        } else if (shape == ConnectorShape.CODELESS) {
            CodelessConnectorPart.add(connector, entry, number, draft);
        } else {
            new DataConnectorPart(connector, number, draft).add(number);
        }
    }

    /** Before 2023 connectors with several resources were written by hand. */
    private static boolean isOfTemplateSpecs(DataConnector connector) {
        return connector.root().stream()
                .flatMap(root -> root.items("resources").stream())
                .flatMap(resource -> resource.asMapping().stream())
                .flatMap(resource -> resource.text("type").stream())
                .anyMatch("Microsoft.Resources/templateSpecs"::equalsIgnoreCase);
    }

    private void add(int number) {
        MappingNode ui = connector.ui().orElseThrow();
        Optional<String> id = draft.problems().required(ui, "id");
        Optional<String> title = draft.problems().required(ui, "title");
        if (id.isEmpty() || title.isEmpty()) {
            return;
        }
        boolean isStatic = isStatic(id.get());
        ConnectorPage page = new ConnectorPage((ObjectNode) SourceText.content(ui));
        page.cleanSteps();
        item.holes().put("itemId", id.get()).put("itemVersion", version(ui));
        item.addVariables();
        page.replaceEmptyLists(draft.template());
        if (isStatic) {
            page.keepStaticMembers();
        } else {
            page.noteAzureFunctions(draft.upstream());
            page.endPreview(draft.upstream());
        }
        page.setId(item.section("uiConfigId"));
        emit(page, isStatic);
        draft.ui().count(ContentKind.DATA_CONNECTOR.plural());
        draft.ui()
                .addElement(
                        "dataconnectors",
                        "item",
                        new Holes(draft.holes())
                                .put("n", Integer.toString(number))
                                .put("label", page.title())
                                .put("logKind", logKind()));
    }

    private void emit(ConnectorPage page, boolean isStatic) {
        @Nullable JsonNode polling = pollingConfig();
        item.holes()
                .put("displayName", page.title())
                .put("connectorKind", isStatic ? "StaticUI" : pollingKind().orElse("GenericUI"))
                .put("connectorUiConfig", page.whole())
                .put("pollingConfig", polling);
        item.addContentTemplate(item.section("resource"));
        item.addActiveMetadata();
        if (polling == null) {
            item.holes().put("connectorUiConfig", page.active(isStatic));
        }
        draft.template().addResource(item.section("resource"));
        item.addDependency();
    }

    private String version(MappingNode ui) {
        Optional<MappingNode> metadata = ui.mapping("metadata");
        Optional<String> version =
                metadata.flatMap(node -> node.text("version")).filter(text -> !text.isBlank());
        if (metadata.isPresent() && version.isEmpty()) {
            draft.problems()
                    .add(
                            PackagingRule.DEFAULT_VERSION,
                            ui.entry("metadata").orElseThrow().key(),
                            "the metadata has no version; the package takes 1.0.0",
                            "add \"version\": \"1.0.0\" and raise it with each change");
        }
        return version.orElse("1.0.0");
    }

    private boolean isStatic(String id) {
        boolean listed = draft.facts().dataFile().staticDataConnectorIds().stream()
                .anyMatch(listedId -> listedId.text().equalsIgnoreCase(id));
        return listed || (draft.upstream() == UpstreamRelease.YEAR_2023 && isFirstPartySolution());
    }

    private boolean isFirstPartySolution() {
        return draft.facts()
                .dataFile()
                .text("Is1PConnector")
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    private Optional<MappingNode> pollingResource() {
        return connector.file().document().at("/resources/0").flatMap(DocumentNode::asMapping);
    }

    private Optional<String> pollingKind() {
        return pollingResource().flatMap(resource -> resource.text("kind"));
    }

    private @Nullable JsonNode pollingConfig() {
        return pollingResource()
                .flatMap(resource -> resource.at("/properties/pollingConfig"))
                .map(SourceText::template)
                .orElse(null);
    }

    private String logKind() {
        String kind = "custom log";
        for (ScalarNode name : dataTypeNames()) {
            if (name.text().contains("CommonSecurityLog")) {
                kind = "CommonSecurityLog";
            } else if (name.text().contains("Syslog")) {
                kind = "Syslog";
            }
        }
        return kind;
    }

    private List<ScalarNode> dataTypeNames() {
        return connector.ui().map(ui -> ui.items("dataTypes")).orElse(List.of()).stream()
                .flatMap(node -> node.asMapping().stream())
                .flatMap(type -> type.scalar("name").stream())
                .toList();
    }

    /** Adds what stands once after the classic connectors: the note on parsers, and the link, always numbered 2 in 2023. */
    static void finish(int lastNumber, PackageDraft draft) {
        if (draft.ui().counted(ContentKind.PARSER.plural()) > 0) {
            draft.ui().addElement("dataconnectors", "parser", new Holes());
        }
        int linkNumber = draft.upstream() == UpstreamRelease.YEAR_2023 ? 2 : lastNumber;
        draft.ui().addElement("dataconnectors", "link", new Holes().put("linkNumber", Integer.toString(linkNumber)));
    }
}
