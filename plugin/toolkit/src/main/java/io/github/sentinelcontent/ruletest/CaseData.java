package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.ExternalFile;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a case gives: rows by table, watchlists, and a catalog with the names that only this case has.
 *
 * @param catalog what the query is compiled against
 * @param tables rows by table name
 * @param watchlists rows by alias
 */
record CaseData(Catalog catalog, Map<String, Table> tables, Map<String, Table> watchlists) {

    /** Reads the {@code given} of a case. */
    static CaseData read(
            TestCase testCase,
            Fixtures fixtures,
            Catalog catalog,
            FunctionMocks mocks,
            Function<Faults, DataBlock> blocks,
            Faults faults) {
        Map<String, List<Table>> parts = new LinkedHashMap<>();
        for (DocumentNode use : testCase.use()) {
            fixtures.rows(use, faults).ifPresent(rows -> add(parts, rows.table(), rows.rows()));
        }
        DataBlock block = blocks.apply(faults);
        for (MappingEntry table : entries(testCase, "tables")) {
            schema(catalog, table.name(), table.key().location(), faults)
                    .ifPresent(
                            schema -> add(parts, table.name(), block.readTable(table.value(), table.name(), schema)));
        }
        Map<String, Table> tables = new HashMap<>();
        parts.forEach(
                (name, list) -> tables.put(name, DataBlock.union(list.get(0).schema(), list)));
        Catalog.Builder extended = catalog.extend();
        Map<String, Table> watchlists = new HashMap<>();
        for (MappingEntry entry : entries(testCase, "watchlists")) {
            Table rows = WatchlistRows.read(entry, block, faults);
            extended.watchlist(entry.name(), rows.schema());
            watchlists.put(entry.name(), rows);
        }
        for (MappingEntry entry : entries(testCase, "functions")) {
            mocks.add(entry, extended, tables, block, faults);
        }
        boolean own = !watchlists.isEmpty() || !entries(testCase, "functions").isEmpty();
        return new CaseData(own ? extended.build() : catalog, tables, watchlists);
    }

    /** The columns of a table that a test file names; a table that no schema describes is a fault. */
    static Optional<RowSchema> schema(Catalog catalog, String table, SourceLocation at, Faults faults) {
        Optional<RowSchema> schema = catalog.table(table);
        if (schema.isEmpty()) {
            String hint = NearestName.of(table, catalog.tableNames())
                    .map(nearest -> "did you mean '" + nearest + "'? Else describe it in Tables/" + table + ".json")
                    .orElse("describe it in Tables/" + table + ".json");
            faults.report(Fault.UNKNOWN_TABLE, at, "no schema describes table '" + table + "'", hint);
        }
        return schema;
    }

    private static List<MappingEntry> entries(TestCase testCase, String key) {
        return testCase.given()
                .flatMap(given -> given.mapping(key))
                .map(MappingNode::entries)
                .orElse(List.of());
    }

    private static void add(Map<String, List<Table>> parts, String table, Table rows) {
        parts.computeIfAbsent(table, name -> new ArrayList<>()).add(rows);
    }

    /** Whether the case brings names of its own. */
    boolean extendsCatalog(Catalog base) {
        return catalog != base;
    }

    /** Reports tables that a query reads and the case does not give. */
    void requireAll(Set<String> read, TestCase testCase, Faults faults) {
        for (String table : read) {
            if (!tables.containsKey(table) && catalog.table(table).isPresent()) {
                faults.report(
                        Fault.TABLE_NOT_GIVEN,
                        testCase.location(),
                        "the query reads table " + table + ", which the case does not give",
                        "give it under tables, if only as " + table + ": [], or set strictTables: false");
            }
        }
    }

    /** The rows that stand for the files of {@code externaldata}, by address. */
    static Map<String, Table> external(
            TestCase testCase, List<ExternalFile> files, Function<Faults, DataBlock> blocks, Faults faults) {
        Map<String, Table> external = new HashMap<>();
        DataBlock block = blocks.apply(faults);
        for (MappingEntry entry : entries(testCase, "externaldata")) {
            files.stream()
                    .filter(file -> file.location().equals(entry.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            file -> external.put(entry.name(), block.readExternal(entry.value(), file)),
                            () -> faults.report(
                                    Fault.UNUSED_FIXTURE,
                                    entry.key(),
                                    "the query reads no external data from '" + entry.name() + "'",
                                    NearestName.of(
                                                    entry.name(),
                                                    files.stream()
                                                            .map(ExternalFile::location)
                                                            .toList())
                                            .map(nearest -> "did you mean '" + nearest + "'?")
                                            .orElse(null)));
        }
        return external;
    }

    /** The rows that a run sees. */
    Database database(Optional<OuterWindow> window, Map<String, Table> external) {
        Map<String, Table> seen = new HashMap<>();
        tables.forEach((name, rows) ->
                seen.put(name, window.map(outer -> outer.apply(rows)).orElse(rows)));
        return new Database(seen, watchlists, external);
    }
}
