package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.vector.Table;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that a query runs on.
 *
 * @param tables rows by table name; a table that the query reads and that is missing here has no rows
 * @param watchlists rows by watchlist alias
 * @param external rows by the address that {@code externaldata} reads; nothing is ever read from a network
 */
public record Database(Map<String, Table> tables, Map<String, Table> watchlists, Map<String, Table> external) {
    /** Copies the maps. */
    public Database {
        tables = Map.copyOf(tables);
        watchlists = Map.copyOf(watchlists);
        external = Map.copyOf(external);
    }

    /** A database without external rows. */
    public Database(Map<String, Table> tables, Map<String, Table> watchlists) {
        this(tables, watchlists, Map.of());
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
