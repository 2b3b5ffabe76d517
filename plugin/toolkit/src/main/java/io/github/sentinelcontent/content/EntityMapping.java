package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * How an entity is made of columns of a query's result.
 *
 * @param node the entry of the list
 */
public record EntityMapping(MappingNode node) {

    /** Returns the type of the entity, such as {@code Account}. */
    public Optional<ScalarNode> entityType() {
        return node.scalar("entityType");
    }

    /** Returns the identifiers with their columns. */
    public List<FieldMapping> fieldMappings() {
        return node.get("fieldMappings").flatMap(DocumentNode::asSequence).stream()
                .flatMap(sequence -> sequence.mappings().stream())
                .map(FieldMapping::new)
                .toList();
    }

    /**
     * An identifier of an entity and the column that holds it.
     *
     * @param node the entry of the list
     */
    public record FieldMapping(MappingNode node) {

        /** Returns the identifier, such as {@code FullName}. */
        public Optional<ScalarNode> identifier() {
            return node.scalar("identifier");
        }

        /** Returns the name of the column. */
        public Optional<ScalarNode> columnName() {
            return node.scalar("columnName");
        }
    }
}
