package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Queries are checked against the schema, and run on the table that a codeless connector makes. */
final class TableAgreement {
    private TableAgreement() {}

    static void check(SolutionContext context, Reporter reporter) {
        Map<String, TableSchema> made = new HashMap<>();
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            for (ConnectorResource table : connector.resources(ConnectorResource.Type.TABLE)) {
                TableSchema.of(table).ifPresent(schema -> made.putIfAbsent(schema.name(), schema));
            }
        }
        for (TableSchema schema : context.solution().tables()) {
            TableSchema table = made.get(schema.name());
            if (table != null && !table.columns().isEmpty()) {
                schema.columns().forEach(column -> compare(column, table, reporter));
            }
        }
    }

    private static void compare(TableColumn column, TableSchema table, Reporter reporter) {
        Optional<TableColumn> other = table.columns().stream()
                .filter(made -> made.name().equals(column.name()))
                .findFirst();
        Optional<String> type = column.type();
        if (column.name().isBlank() || type.isEmpty()) {
            return;
        }
        String file = table.document().source().path();
        if (other.isEmpty()) {
            reporter.report(
                    column.nameNode().map(node -> (DocumentNode) node).orElse(column.node()),
                    "column '" + column.name() + "' is not one of the table in " + file,
                    "the table that the connector makes decides");
        } else if (other.get().type().isPresent() && !other.get().type().equals(type)) {
            reporter.report(
                    column.typeNode().map(node -> (DocumentNode) node).orElse(column.node()),
                    "column '" + column.name() + "' is of type " + type.get() + ", in " + file + " it is "
                            + other.get().type().get(),
                    "the table that the connector makes decides");
        }
    }
}
