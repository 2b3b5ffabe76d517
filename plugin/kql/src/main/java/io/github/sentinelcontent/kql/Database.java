package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.vector.Table;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that a query runs on.
 *
 * @param tables rows by table name; a table that the query reads and that is missing here has no rows
 * @param watchlists rows by watchlist alias
 */
public record Database(Map<String, Table> tables, Map<String, Table> watchlists) {
    /** Copies the maps. */
    public Database {
        tables = Map.copyOf(tables);
        watchlists = Map.copyOf(watchlists);
    }

    /** A database with these tables and no watchlists. */
    public static Database of(Map<String, Table> tables) {
        return new Database(tables, Map.of());
    }

    /** The rows of a table, when given. */
    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
