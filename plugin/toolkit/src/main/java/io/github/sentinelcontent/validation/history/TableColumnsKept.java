package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that exists in a workspace keeps its columns and their types; the deployment fails or data goes astray. */
final class TableColumnsKept extends HistoryCheck {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-TBL-008", "breaking-change", "A table keeps its columns and their types from version to version");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        List<TableSchema> tables = tables(now);
        for (TableSchema old : tables(before)) {
            tables.stream()
                    .filter(table -> table.name().equalsIgnoreCase(old.name()))
                    .findFirst()
                    .ifPresent(table -> compare(old, table, reporter));
        }
    }

    private static List<TableSchema> tables(Solution solution) {
        List<TableSchema> tables = new ArrayList<>(solution.tables());
        for (DataConnector connector : solution.items(DataConnector.class)) {
            connector.resources(ConnectorResource.Type.TABLE).stream()
                    .flatMap(resource -> TableSchema.of(resource).stream())
                    .forEach(tables::add);
        }
        return tables;
    }

    private static void compare(TableSchema before, TableSchema now, Reporter reporter) {
        for (TableColumn old : before.columns()) {
            Optional<TableColumn> column = now.columns().stream()
                    .filter(one -> one.name().equals(old.name()))
                    .findFirst();
            if (column.isEmpty()) {
                reporter.report(
                        place(now),
                        "table '" + now.name() + "' no longer has the column '" + old.name() + "'",
                        "keep the column, or give the table a new name");
            } else if (old.type().isPresent()
                    && column.get().type().isPresent()
                    && !old.type().equals(column.get().type())) {
                reporter.report(
                        column.get().typeNode().orElseThrow(),
                        "column '" + old.name() + "' of table '" + now.name() + "' was "
                                + old.type().get() + ", is "
                                + column.get().type().get(),
                        "tables cannot change the type of a column: add one with another name");
            }
        }
    }

    private static SourceLocation place(TableSchema table) {
        return table.nameNode()
                .map(node -> node.location())
                .orElseGet(() -> table.document().source().location());
    }
}
