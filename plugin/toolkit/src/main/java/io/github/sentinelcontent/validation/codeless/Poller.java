package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * What fetches or receives the data of a codeless connector.
 *
 * <p>Source: <a href="https://learn.microsoft.com/azure/sentinel/data-connector-connection-rules-reference">RestApiPoller
 * data connector reference</a>. Names of keys are compared whatever their capitals, as the service does.
 *
 * @param node the resource
 * @param properties its properties
 */
record Poller(MappingNode node, MappingNode properties) {

    /** Returns the kind, empty without one. */
    String kind() {
        return node.text("kind").orElse("");
    }

    /** Tells whether it calls a REST API. */
    boolean isRest() {
        return kind().equalsIgnoreCase("RestApiPoller");
    }

    /** Returns a part of the properties. */
    Optional<MappingNode> part(String key) {
        return entry(properties, key).flatMap(entry -> entry.value().asMapping());
    }

    /** Returns the entry of a key, whatever its capitals. */
    static Optional<MappingEntry> entry(MappingNode node, String key) {
        return node.entryIgnoreCase(key);
    }

    /** Returns a scalar other than null and the empty text. */
    static Optional<ScalarNode> scalar(MappingNode node, String key) {
        return entry(node, key)
                .map(MappingEntry::value)
                .flatMap(DocumentNode::asScalar)
                .filter(value -> !value.isNull() && !value.text().isBlank());
    }

    /** Tells whether a text is an expression or a place to fill. */
    static boolean isDynamic(String text) {
        return text.startsWith("[") || text.contains("{{");
    }
}
