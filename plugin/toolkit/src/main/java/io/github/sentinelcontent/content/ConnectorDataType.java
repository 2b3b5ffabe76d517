package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * A data type that a connector delivers, usually a table.
 *
 * @param node the entry of the list
 */
public record ConnectorDataType(MappingNode node) {

    /** Returns the name, such as {@code Example_CL} or {@code Syslog (Example)}. */
    public Optional<ScalarNode> name() {
        return node.scalar("name");
    }

    /** Returns the query for the time of the last event. */
    public Optional<ScalarNode> lastDataReceivedQuery() {
        return node.scalar("lastDataReceivedQuery");
    }
}
