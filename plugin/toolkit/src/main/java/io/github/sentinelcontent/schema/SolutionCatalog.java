package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.WatchlistRows;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/**
 * The names that the queries of one solution may use.
 *
 * <p>From weak to strong: the shared catalog (bundled tables and what a checkout shares), table resources of the
 * solution's connectors, the solution's own {@code Tables}. A custom table that none of them has is taken from the
 * streams of the connectors, or else from the sample data. Parsers and watchlists are the solution's own too.
 */
public final class SolutionCatalog {
    private SolutionCatalog() {}

    /** The catalog of a solution on top of a shared one, see {@link SharedCatalog}. */
    public static Catalog of(Solution solution, Catalog shared) {
        Catalog.Builder catalog = tables(solution, shared).extend();
        for (Parser parser : solution.items(Parser.class)) {
            ParserFunctions.of(parser).forEach(catalog::function);
        }
        for (Watchlist watchlist : solution.items(Watchlist.class)) {
            addWatchlist(catalog, watchlist);
        }
        return catalog.build();
    }

    private static Catalog tables(Solution solution, Catalog shared) {
        Catalog.Builder catalog = shared.extend();
        for (DataConnector connector : solution.items(DataConnector.class)) {
            for (ConnectorResource table : connector.resources(ConnectorResource.Type.TABLE)) {
                TableSchema.of(table).ifPresent(schema -> addConnectorTable(catalog, table, schema));
            }
        }
        solution.tables().forEach(schema -> add(catalog, schema));
        Catalog described = catalog.build();
        for (DataConnector connector : solution.items(DataConnector.class)) {
            connector
                    .resources(ConnectorResource.Type.DATA_COLLECTION_RULE)
                    .forEach(rule -> StreamTables.addTo(catalog, described, rule));
        }
        Catalog streamed = catalog.build();
        SampleTables.addTo(catalog, streamed, solution.folder(), solution.sampleFiles());
        return catalog.build();
    }

    /** The values of a watchlist are texts; the columns of one without rows are not known. */
    private static void addWatchlist(Catalog.Builder catalog, Watchlist watchlist) {
        List<Column> columns = WatchlistRows.of(watchlist).map(WatchlistRows::header).orElse(List.of()).stream()
                .map(name -> Column.of(name, KqlType.STRING))
                .toList();
        watchlist
                .id()
                .filter(alias -> !columns.isEmpty())
                .ifPresent(alias -> catalog.watchlist(alias, RowSchema.of(columns)));
    }

    /** The resource is named as the table is; its schema repeats the name, and may do so wrongly. */
    private static void addConnectorTable(Catalog.Builder catalog, ConnectorResource table, TableSchema schema) {
        String name = table.node().text("name").orElse(schema.name());
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (!last.isBlank()) {
            catalog.table(last, SchemaColumns.of(schema));
        }
    }

    /** Adds tables to a catalog; a schema without name is left out. */
    static void add(Catalog.Builder catalog, TableSchema schema) {
        if (!schema.name().isBlank()) {
            catalog.table(schema.name(), SchemaColumns.of(schema));
        }
    }

    /** Adds several tables to a catalog. */
    static void addAll(Catalog.Builder catalog, List<TableSchema> schemas) {
        schemas.forEach(schema -> add(catalog, schema));
    }
}
