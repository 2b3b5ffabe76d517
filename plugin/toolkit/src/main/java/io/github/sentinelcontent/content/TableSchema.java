package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table.
 *
 * @param document the file as read
 * @param node the mapping with the name of the table; absent when the file is broken
 * @param nameKeys keys that may hold the name
 * @param columnKeys keys that may hold the columns
 */
public record TableSchema(
        SourceDocument document, Optional<MappingNode> node, List<String> nameKeys, List<String> columnKeys) {

    /** Returns the schema of a file {@code {Name, Properties: [{Name, Type}]}}, as in Tables and CustomTables. */
    public static TableSchema of(SourceDocument document) {
        return new TableSchema(
                document, document.mapping(), List.of("Name", "name"), List.of("Properties", "properties"));
    }

    /** Returns the result of a function from a file {@code {FunctionName, FunctionResultColumns}}, as in CustomFunctions. */
    public static TableSchema ofFunction(SourceDocument document) {
        return new TableSchema(document, document.mapping(), List.of("FunctionName"), List.of("FunctionResultColumns"));
    }

    /** Returns the schema of a table resource of a codeless connector; nothing if it has none. */
    public static Optional<TableSchema> of(ConnectorResource table) {
        return table.node()
                .mapping("properties")
                .flatMap(properties -> properties.mapping("schema"))
                .map(schema ->
                        new TableSchema(table.document(), Optional.of(schema), List.of("name"), List.of("columns")));
    }

    /** Returns the place of the name. */
    public Optional<ScalarNode> nameNode() {
        return first(nameKeys).flatMap(DocumentNode::asScalar);
    }

    /** Returns the name of the table; empty when the file gives none. */
    public String name() {
        return nameNode().map(ScalarNode::text).orElse("");
    }

    /** Returns the columns in file order; a repeated column is there twice. */
    public List<TableColumn> columns() {
        return first(columnKeys).flatMap(DocumentNode::asSequence).stream()
                .flatMap(sequence -> sequence.mappings().stream())
                .map(TableColumn::new)
                .toList();
    }

    private Optional<DocumentNode> first(List<String> keys) {
        return keys.stream()
                .flatMap(key -> node.flatMap(mapping -> mapping.get(key)).stream())
                .findFirst();
    }
}
