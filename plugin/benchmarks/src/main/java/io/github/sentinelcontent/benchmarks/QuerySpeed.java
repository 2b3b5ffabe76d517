package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs queries on sample logs that are in memory. Prints tab-separated figures: name, first, median and least
 * milliseconds (compiling included), rows, and the sum of all numeric cells, which other engines must share.
 */
final class QuerySpeed {
    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

    private static final int LOADS = 3;

    private final CommandLine line;
    private final PrintStream out;
    private final KqlEngine engine = KqlEngine.embedded();

    QuerySpeed(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    void run() throws IOException, SQLException {
        Path given = line.optionalPath("data");
        Path data = given != null ? given : Files.createTempDirectory("sample-logs");
        if (given == null) {
            SampleLogs.write(data, line.number("rows", 100_000));
        }
        double loading = Double.MAX_VALUE;
        Map<String, Table> tables = Map.of();
        for (int i = 0; i < LOADS; i++) {
            tables = Map.of();
            long start = System.nanoTime();
            tables = SampleTables.readAll(data);
            loading = Math.min(loading, milliseconds(start));
        }
        print("# load_ndjson_ms\t%.0f", loading);
        Catalog.Builder catalog = Catalog.builder();
        tables.forEach((name, table) -> catalog.table(name, table.schema()));
        Map<String, Double> least = measureAll(catalog.build(), Database.of(tables));
        if (line.has("duckdb")) {
            compare(least, data, loading);
        }
    }

    private void compare(Map<String, Double> ours, Path data, double loading) throws IOException, SQLException {
        double ourSum = 0;
        double theirSum = 0;
        print("# query\tours_ms\tduckdb_ms\tratio");
        try (DuckDbSpeed duckDb = DuckDbSpeed.open(line.directory("queries"), data, line.number("threads", 1))) {
            double theirLoading = duckDb.leastLoadMillis(SampleTables.files(data), LOADS);
            print("load_ndjson\t%.0f\t%.0f\t%.2f", loading, theirLoading, loading / theirLoading);
            for (Map.Entry<String, Double> query : ours.entrySet()) {
                double theirs = duckDb.leastMillis(query.getKey(), runs());
                print("%s\t%.1f\t%.1f\t%.2f", query.getKey(), query.getValue(), theirs, query.getValue() / theirs);
                ourSum += query.getValue();
                theirSum += theirs;
            }
        }
        print("# sum\t%.1f\t%.1f\t%.2f", ourSum, theirSum, ourSum / theirSum);
    }

    private int runs() {
        return Math.max(1, line.number("reps", 30));
    }

    private Map<String, Double> measureAll(Catalog catalog, Database database) throws IOException {
        Path directory = line.optionalPath("queries");
        Map<String, String> queries = directory == null ? SampleQueries.all() : SampleQueries.in(directory);
        Map<String, Double> least = new TreeMap<>();
        print("# query\tfirst_ms\tmedian_ms\tleast_ms\trows\tchecksum");
        for (Map.Entry<String, String> query : queries.entrySet()) {
            least.put(query.getKey(), measure(query.getKey(), query.getValue(), catalog, database));
        }
        print(
                "# total_least_ms\t%.1f",
                least.values().stream().mapToDouble(Double::doubleValue).sum());
        return least;
    }

    private double measure(String name, String text, Catalog catalog, Database database) {
        double[] times = new double[runs()];
        QueryResult result = null;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            CompiledQuery query = engine.compile(text, catalog);
            if (!query.isRunnable()) {
                print("%s\tERROR\t%s", name, query.diagnostics().get(0).message());
                return 0;
            }
            RunOptions options = new RunOptions(NOW, 1, Duration.ofMinutes(5), Long.MAX_VALUE, Long.MAX_VALUE);
            result = engine.run(query, database, options);
            times[i] = milliseconds(start);
        }
        if (result == null || !result.isComplete()) {
            print(
                    "%s\tERROR\t%s",
                    name, result == null ? "" : result.diagnostics().get(0).message());
            return 0;
        }
        double first = times[0];
        Arrays.sort(times);
        print(
                "%s\t%.1f\t%.1f\t%.1f\t%d\t%.4f",
                name, first, times[times.length / 2], times[0], result.table().rowCount(), checksum(result.table()));
        return times[0];
    }

    private static double checksum(Table table) {
        double sum = 0;
        for (Chunk chunk : table.chunks()) {
            for (Vector column : chunk.columns()) {
                if (column.type().isNumeric()) {
                    for (int row = 0; row < column.size(); row++) {
                        sum += column.value(row) instanceof Number number ? number.doubleValue() : 0;
                    }
                }
            }
        }
        return sum;
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
