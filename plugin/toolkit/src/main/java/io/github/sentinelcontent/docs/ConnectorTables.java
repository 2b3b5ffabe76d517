package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.ConnectorDataType;
import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the tables that a connector fills: named in its queries, its data types and its resources. */
final class ConnectorTables {
    private static final String PLACEHOLDER = "{{graphQueriesTableName}}";

    private final QueryTables tables;

    ConnectorTables(QueryTables tables) {
        this.tables = tables;
    }

    Set<String> of(DataConnector connector) {
        String tableName =
                connector.graphQueriesTableName().map(ScalarNode::text).orElse("");
        Set<String> found = new TreeSet<>(CodePointOrder.EXACT);
        for (ContentQuery query : connector.queries()) {
            found.addAll(inQuery(query.node(), tableName));
        }
        for (ConnectorDataType type : connector.dataTypes()) {
            boolean nothingYet = type.lastDataReceivedQuery()
                    .map(query -> inQuery(query, tableName))
                    .filter(names -> !names.isEmpty())
                    .isEmpty();
            type.name()
                    .map(name -> name.text().replace(PLACEHOLDER, tableName))
                    .filter(name -> nothingYet || name.endsWith("_CL"))
                    .ifPresent(name -> addName(name, found));
        }
        connector.resources(ConnectorResource.Type.TABLE).forEach(table -> addTable(table.node(), found));
        connector
                .resources(ConnectorResource.Type.DATA_COLLECTION_RULE)
                .forEach(rule -> addStreams(rule.node(), found));
        connector
                .file()
                .document()
                .at("/variables/logAnalyticsTableId")
                .flatMap(DocumentNode::asScalar)
                .ifPresent(name -> addName(name.text(), found));
        return found;
    }

    private Set<String> inQuery(ScalarNode query, String tableName) {
        String text = query.text().replace(PLACEHOLDER, tableName);
        return text.isBlank() ? Set.of() : tables.of(text, query.location());
    }

    /** A name such as {@code Syslog (Example)} begins with the table. */
    private void addName(String text, Set<String> found) {
        String name = text.strip().split("[^A-Za-z0-9_]", 2)[0];
        tables.names().accept(name).ifPresent(found::add);
    }

    private void addTable(MappingNode table, Set<String> found) {
        table.mapping("properties")
                .flatMap(properties -> properties.mapping("schema"))
                .flatMap(schema -> schema.text("name"))
                .or(() -> table.text("name"))
                .ifPresent(name -> addName(name, found));
    }

    private void addStreams(MappingNode rule, Set<String> found) {
        List<DocumentNode> flows = rule.mapping("properties")
                .map(properties -> properties.items("dataFlows"))
                .orElse(List.of());
        for (DocumentNode flow : flows) {
            flow.asMapping()
                    .flatMap(mapping -> mapping.text("outputStream"))
                    .map(stream -> stream.replaceFirst("^(Custom|Microsoft)-", ""))
                    .ifPresent(name -> addName(name, found));
        }
    }
}
