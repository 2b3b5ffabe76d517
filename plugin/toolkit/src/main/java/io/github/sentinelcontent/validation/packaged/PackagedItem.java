package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.Place;
import java.util.Optional;

/**
 * A content item as the package offers it.
 *
 * @param resource its contentTemplates resource
 * @param properties the properties of that
 * @param kind kind as the content hub names it
 * @param contentId id, empty if there is none
 * @param version version, empty if there is none
 */
record PackagedItem(MappingNode resource, MappingNode properties, String kind, String contentId, String version) {

    static Optional<PackagedItem> of(DeploymentTemplate template, MappingNode resource) {
        return resource.mapping("properties")
                .map(properties -> new PackagedItem(
                        resource,
                        properties,
                        template.text(properties, "contentKind").orElse(""),
                        template.text(properties, "contentId").orElse(""),
                        template.text(properties, "version").orElse("")));
    }

    /** Kind and id, by which sources and package are matched. */
    String key() {
        return SourceItem.key(kind, contentId);
    }

    DocumentNode place(String key) {
        return Place.of(properties, key);
    }

    /** The first resource of the template that it carries, which is the item itself. */
    Optional<MappingNode> content() {
        return DeploymentTemplate.innerTemplate(resource)
                .flatMap(inner -> inner.items("resources").stream()
                        .flatMap(node -> node.asMapping().stream())
                        .filter(node -> !DeploymentTemplate.shortType(node).equals("metadata"))
                        .findFirst());
    }
}
