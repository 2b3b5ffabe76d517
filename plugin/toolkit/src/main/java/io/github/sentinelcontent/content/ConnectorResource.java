package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A resource that belongs to a codeless connector and stands in a file beside its definition.
 *
 * @param type what it is
 * @param node the resource
 * @param document the file that holds it; several resources may share one
 */
public record ConnectorResource(Type type, MappingNode node, SourceDocument document) {

    /** The resources of a codeless connector. */
    public enum Type {
        /** The page. */
        DEFINITION("Microsoft.SecurityInsights/dataConnectorDefinitions"),
        /** What fetches or receives the data. */
        POLLER("Microsoft.SecurityInsights/dataConnectors"),
        /** How streams become tables. */
        DATA_COLLECTION_RULE("Microsoft.Insights/dataCollectionRules"),
        /** Where the data lands. */
        TABLE("Microsoft.OperationalInsights/workspaces/tables");

        private final String resourceType;

        Type(String resourceType) {
            this.resourceType = resourceType;
        }

        /** Returns the ARM resource type. */
        public String resourceType() {
            return resourceType;
        }

        /** Returns what a resource is, by its {@code type}; capitals and a provider path before it do not matter. */
        public static Optional<Type> of(MappingNode resource) {
            String found = resource.text("type").orElse("");
            return Arrays.stream(values())
                    .filter(type -> matches(found, type.resourceType))
                    .findFirst();
        }

        private static boolean matches(String found, String resourceType) {
            String nested = "/providers/" + resourceType.substring(resourceType.indexOf('/') + 1);
            return found.equalsIgnoreCase(resourceType)
                    || found.toLowerCase(Locale.ROOT).endsWith(nested.toLowerCase(Locale.ROOT));
        }
    }
}
