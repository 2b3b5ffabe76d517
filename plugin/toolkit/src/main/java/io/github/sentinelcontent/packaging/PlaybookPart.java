package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages playbooks, custom connectors of logic apps, and function apps. */
final class PlaybookPart {

    private static final Skeleton SKELETON = Skeleton.read("playbook.json");

    /** What the package says itself, and a path that leads nowhere once the file is packaged. */
    private static final Set<String> DROPPED_METADATA = Set.of("author", "support", "prerequisitesDeployTemplateFile");

    private final Playbook playbook;
    private final Playbook.Type type;
    private final PackageDraft draft;
    private final ItemTemplate item;
    private final PlaybookTemplate template;

    private PlaybookPart(Playbook playbook, int number, PackageDraft draft) {
        this.playbook = playbook;
        this.type = playbook.type();
        this.draft = draft;
        this.item = draft.item(SKELETON, number);
        this.template = new PlaybookTemplate(playbook, draft.template());
    }

    static void add(Playbook playbook, DataFileEntry entry, int number, PackageDraft draft) {
        if (playbook.resources().isEmpty()) {
            draft.problems()
                    .add(
                            PackagingRule.UNREADABLE,
                            entry.location(),
                            "'" + entry.text() + "' is not a template with resources",
                            "list the azuredeploy.json of the playbook");
            return;
        }
        Optional<ScalarNode> source =
                playbook.metadata().flatMap(node -> node.at("/source/kind")).flatMap(DocumentNode::asScalar);
        if (SourceKind.isForSolutions(source, draft.problems())) {
            new PlaybookPart(playbook, number, draft).add();
        }
    }

    private void add() {
        String id = playbook.id().orElseGet(() -> playbook.file().baseName());
        item.holes()
                .put("itemId", id)
                .put("itemVersion", playbook.version().orElse("1.0"))
                .put("displayName", playbook.nameParameter().orElse(id))
                .put("kind", kind())
                .put("code", code());
        if (type == Playbook.Type.LOGIC_APP) {
            item.holes().put("playbookId", item.section("playbookId"));
        }
        item.addVariables();
        template.process();
        item.holes()
                .put("dependencies", dependencies())
                .put("templateParameters", parameters())
                .put("templateMetadata", metadata());
        putVariables(id);
        if (type == Playbook.Type.LOGIC_APP) {
            item.addContentTemplate(template.resources(), "metadata");
        } else {
            item.addContentTemplate(template.resources(), "metadata", "innerScopeMetadata");
            draft.helpers().add(playbook, item.section("dependency"));
        }
        item.addDependency();
        addToUi();
    }

    private String kind() {
        return switch (type) {
            case LOGIC_APP -> "Playbook";
            case LOGIC_APPS_CUSTOM_CONNECTOR -> "LogicAppsCustomConnector";
            case FUNCTION_APP -> "AzureFunction";
        };
    }

    private String code() {
        return switch (type) {
            case LOGIC_APP -> "pl";
            case LOGIC_APPS_CUSTOM_CONNECTOR -> "lc";
            case FUNCTION_APP -> "fa";
        };
    }

    private void addToUi() {
        draft.ui()
                .count(
                        switch (type) {
                            case LOGIC_APP -> "Playbooks";
                            case LOGIC_APPS_CUSTOM_CONNECTOR -> "Custom Azure Logic Apps Connectors";
                            case FUNCTION_APP -> "Function Apps";
                        });
        if (!draft.ui().hasStep("playbooks")) {
            draft.ui().addElement("playbooks", "text", new Holes());
            draft.ui().addElement("playbooks", "link", new Holes());
        }
    }

    private JsonNode parameters() {
        return playbook.parameters().map(SourceText::template).orElseGet(() -> JsonNodeFactory.instance.objectNode());
    }

    private void putVariables(String id) {
        if (type != Playbook.Type.LOGIC_APP) {
            item.holes().put("innerContentId", id);
            String section = "functionAppInnerId";
            if (type == Playbook.Type.LOGIC_APPS_CUSTOM_CONNECTOR) {
                section = "connectorInnerId";
                item.holes()
                        .put(
                                "nameParameter",
                                PackagedHelpers.nameParameter(playbook).orElse("CustomConnectorName"));
            }
            item.holes().put("innerPlaybookId", item.section(section));
        }
        ObjectNode variables = template.variables();
        item.section("innerVariables")
                .properties()
                .forEach(variable -> variables.set(variable.getKey(), variable.getValue()));
        item.holes().put("templateVariables", variables);
    }

    private @Nullable JsonNode dependencies() {
        ArrayNode criteria = JsonNodeFactory.instance.arrayNode();
        if (type == Playbook.Type.LOGIC_APP) {
            draft.helpers().usedBy(playbook, template.customConnectors()).forEach(criteria::add);
        }
        return criteria.isEmpty() ? null : JsonNodeFactory.instance.objectNode().set("criteria", criteria);
    }

    private @Nullable JsonNode metadata() {
        if (playbook.metadata().isEmpty()) {
            return null;
        }
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member :
                SourceText.content(playbook.metadata().get()).properties()) {
            if (!DROPPED_METADATA.contains(member.getKey()) && !isEmpty(member.getValue())) {
                metadata.set(member.getKey(), member.getValue());
            }
        }
        if (!metadata.has("releaseNotes")) {
            draft.template().blanks();
            metadata.set("releaseNotes", item.section("releaseNotes"));
        }
        return metadata;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.stringValue().isBlank());
    }
}
