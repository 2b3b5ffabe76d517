package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.syntax.Parser;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages of the engine one by one, and the operators that rules use most, on 100,000 rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmarks {
    private static final int ROWS = 100_000;
    private static final RunOptions OPTIONS = RunOptions.at(Instant.parse("2026-01-15T00:00:00Z"));

    private final KqlEngine engine = KqlEngine.embedded();
    private Map<String, String> queries = Map.of();
    private String text = "";
    private Catalog catalog = Catalog.empty();
    private Database database = Database.of(Map.of());

    /** Makes the sample logs and the catalog. */
    @Setup
    public void setUp() throws IOException {
        Path data = Files.createTempDirectory("sample-logs");
        SampleLogs.write(data, ROWS);
        Map<String, Table> tables = SampleTables.readAll(data);
        Catalog.Builder names = Catalog.builder();
        tables.forEach((name, table) -> names.table(name, table.schema()));
        catalog = names.build();
        database = Database.of(tables);
        queries = SampleQueries.all();
        text = queries.get("q03_join_inner");
    }

    /** The syntax tree of a query with a let statement and a join. */
    @Benchmark
    public SyntaxTree parser() {
        return Parser.parse(text);
    }

    /** Its names and types; parsing included. */
    @Benchmark
    public CompiledQuery binder() {
        return engine.compile(text, catalog);
    }

    /** Groups by a text and an hour. */
    @Benchmark
    public QueryResult summarize() {
        return run("q02_summarize_bin");
    }

    /** Joins on two columns. */
    @Benchmark
    public QueryResult join() {
        return run("q03_join_inner");
    }

    /** Looks for terms in two text columns. */
    @Benchmark
    public QueryResult has() {
        return run("q01_filter_has");
    }

    /** Cuts six columns out of a text. */
    @Benchmark
    public QueryResult parse() {
        return run("q10_parse");
    }

    private QueryResult run(String name) {
        return engine.run(engine.compile(queries.get(name), catalog), database, OPTIONS);
    }
}
