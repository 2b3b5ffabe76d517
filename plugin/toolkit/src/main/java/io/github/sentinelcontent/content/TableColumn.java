package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * A column of a table schema.
 *
 * @param node the entry of the list
 */
public record TableColumn(MappingNode node) {

    /** Returns the name. */
    public Optional<ScalarNode> nameNode() {
        return node.scalar("Name").or(() -> node.scalar("name"));
    }

    /** Returns the type as written. */
    public Optional<ScalarNode> typeNode() {
        return node.scalar("Type").or(() -> node.scalar("type"));
    }

    /** Returns the name; empty when the file gives none. */
    public String name() {
        return nameNode().map(ScalarNode::text).orElse("");
    }

    /** Returns the KQL type, such as {@code long} for {@code Int64}; nothing for a type that is not known. */
    public Optional<String> type() {
        return ColumnTypes.toKql(typeNode().map(ScalarNode::text).orElse(""));
    }
}
