package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;

/**
 * A connector that a query needs.
 *
 * @param node the entry of the list
 */
public record RequiredDataConnector(MappingNode node) {

    /** Returns the id of the connector. */
    public Optional<ScalarNode> connectorId() {
        return node.scalar("connectorId");
    }

    /** Returns the data types, usually table names. */
    public List<ScalarNode> dataTypes() {
        return node.get("dataTypes")
                .flatMap(DocumentNode::asSequence)
                .map(SequenceNode::scalars)
                .orElse(List.of());
    }
}
