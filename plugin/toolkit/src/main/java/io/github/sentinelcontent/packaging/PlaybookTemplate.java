package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.arm.ArmReference;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The template of a playbook, turned into one that lies inside the template of the package. */
final class PlaybookTemplate {

    private static final String CUSTOM_CONNECTOR = "/providers/Microsoft.Web/customApis/";

    private final Playbook playbook;
    private final ObjectNode fileVariables;
    private final ObjectNode generatedVariables = JsonNodeFactory.instance.objectNode();
    private final PlaybookCleanup cleanup;
    private final InnerScope inner = new InnerScope(generatedVariables);
    private final List<JsonNode> resources = new ArrayList<>();
    private final List<String> customConnectors = new ArrayList<>();

    PlaybookTemplate(Playbook playbook, TemplateDraft draft) {
        this.playbook = playbook;
        this.cleanup = new PlaybookCleanup(draft);
        this.fileVariables = playbook.root()
                .flatMap(root -> root.mapping("variables"))
                .map(variables -> (ObjectNode) SourceText.template(variables))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    void process() {
        int position = 0;
        for (MappingNode node : playbook.resources()) {
            position++;
            ObjectNode resource = (ObjectNode) SourceText.template(node);
            String type = resource.path("type").asString("");
            if (type.equalsIgnoreCase("Microsoft.Web/connections")) {
                moveConnectionId(resource, position);
            } else if (type.equalsIgnoreCase("Microsoft.Logic/workflows")) {
                tag(resource);
            }
            resources.add(inner.escaped(cleanup.cleaned(resource)));
        }
    }

    List<JsonNode> resources() {
        return resources;
    }

    /** Returns the ids of the custom connectors that are connected to. */
    List<String> customConnectors() {
        return customConnectors;
    }

    /** Returns the variables of the file and those that were added, as the inner template has them. */
    ObjectNode variables() {
        ObjectNode variables = (ObjectNode) inner.escapedVariables(fileVariables);
        generatedVariables.properties().forEach(v -> variables.set(v.getKey(), v.getValue()));
        return variables;
    }

    /** The template checks of Azure want ids to come from variables. */
    private void moveConnectionId(ObjectNode resource, int position) {
        if (!(resource.path("properties").path("api") instanceof ObjectNode api)
                || !api.path("id").isString()) {
            return;
        }
        String id = followed(followed(api.get("id").stringValue()));
        if (id.contains(CUSTOM_CONNECTOR)) {
            customConnectors.add(id);
        }
        String name = "connection-" + position;
        generatedVariables.set(name, inner.escaped(JsonNodeFactory.instance.stringNode(id)));
        generatedVariables.put("_" + name, "[[variables('" + name + "')]");
        api.put("id", "[variables('_" + name + "')]");
    }

    private String followed(String text) {
        return ArmReference.variable(text)
                .flatMap(name -> fileVariables.path(name).asStringOpt())
                .orElse(text);
    }

    private static void tag(ObjectNode workflow) {
        if (!(workflow.path("tags") instanceof ObjectNode)) {
            workflow.putObject("tags");
        }
        ((ObjectNode) workflow.get("tags")).put("hidden-SentinelWorkspaceId", "[variables('workspaceResourceId')]");
    }
}
