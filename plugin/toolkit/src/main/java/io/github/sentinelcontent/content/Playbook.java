package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A logic app, a custom connector of one, or a function app, as an ARM template.
 *
 * @param file the JSON file, usually {@code azuredeploy.json}
 */
public record Playbook(ContentFile file) implements ContentItem {

    /** Folders that hold variants of one playbook; the folder above tells which playbook it is. */
    private static final Set<String> VARIANT_FOLDERS = Set.of(
            "incident-trigger",
            "alert-trigger",
            "entity-trigger",
            "incident-trigger-logingestionapi",
            "alert-trigger-logingestionapi");

    /** What the template deploys. */
    public enum Type {
        /** A custom connector for logic apps. */
        LOGIC_APPS_CUSTOM_CONNECTOR,
        /** A function app. */
        FUNCTION_APP,
        /** A logic app. */
        LOGIC_APP
    }

    @Override
    public ContentKind kind() {
        return ContentKind.PLAYBOOK;
    }

    /** Returns what the template deploys. */
    public Type type() {
        if (deploys("Microsoft.Web/customApis")) {
            return Type.LOGIC_APPS_CUSTOM_CONNECTOR;
        }
        return deploys("Microsoft.Web/sites") ? Type.FUNCTION_APP : Type.LOGIC_APP;
    }

    private boolean deploys(String type) {
        return resources().stream()
                .anyMatch(resource ->
                        resource.text("type").filter(type::equalsIgnoreCase).isPresent());
    }

    /** Returns the resources of the template in file order. */
    public List<MappingNode> resources() {
        return root().map(root -> root.items("resources")).orElse(List.of()).stream()
                .flatMap(node -> node.asMapping().stream())
                .toList();
    }

    /** Returns the name of the folder that holds the file, with the one above it for trigger variants. */
    @Override
    public Optional<String> id() {
        String[] parts = path().split("/");
        if (parts.length < 2) {
            return Optional.empty();
        }
        String folder = parts[parts.length - 2];
        boolean variant = parts.length > 2 && VARIANT_FOLDERS.contains(folder);
        return Optional.of(variant ? parts[parts.length - 3] + "-" + folder : folder);
    }

    /** Returns the title, or else the default of the parameter {@code PlaybookName}, or else the id. */
    @Override
    public Optional<String> name() {
        return root().flatMap(root -> root.mapping("metadata"))
                .flatMap(metadata -> metadata.text("title"))
                .or(this::nameParameter)
                .or(this::id);
    }

    /** Returns the default of the parameter {@code PlaybookName}. */
    public Optional<String> nameParameter() {
        Optional<MappingNode> parameters = root().flatMap(root -> root.mapping("parameters"));
        return parameters
                .flatMap(p -> p.mapping("PlaybookName").or(() -> p.mapping("Playbook Name")))
                .flatMap(parameter -> parameter.text("defaultValue"));
    }

    /** Returns the tag {@code hidden-SentinelTemplateVersion} of the workflow. */
    @Override
    public Optional<String> version() {
        return resources().stream()
                .flatMap(resource -> resource.mapping("tags").stream())
                .flatMap(tags -> tags.text("hidden-SentinelTemplateVersion").stream())
                .findFirst();
    }

    /** Returns the gallery metadata of the template. */
    public Optional<MappingNode> metadata() {
        return root().flatMap(root -> root.mapping("metadata"));
    }

    /** Returns none: queries of logic apps are mixed with expressions of the workflow language. */
    @Override
    public List<ContentQuery> queries() {
        return List.of();
    }

    /** Returns the parameters of the template. */
    public Optional<MappingNode> parameters() {
        return root().flatMap(root -> root.get("parameters")).flatMap(DocumentNode::asMapping);
    }

    /** Returns the default of a parameter of the template. */
    public Optional<ScalarNode> parameterDefault(String name) {
        return parameters().flatMap(p -> p.mapping(name)).flatMap(parameter -> parameter.scalar("defaultValue"));
    }
}
