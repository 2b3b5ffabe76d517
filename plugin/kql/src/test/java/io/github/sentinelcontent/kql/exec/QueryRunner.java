package io.github.sentinelcontent.kql.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Compiles queries with the engine and runs their plans with chunks of a chosen size. */
final class QueryRunner {
    private final KqlEngine engine = KqlEngine.embedded();
    private final Map<String, Table> tables;
    private final Catalog catalog;

    QueryRunner(Map<String, Table> tables) {
        this.tables = tables;
        Catalog.Builder builder = Catalog.builder();
        tables.forEach((name, table) -> builder.table(name, table.schema()));
        this.catalog = builder.build();
    }

    List<List<@Nullable Object>> run(String query, int chunkRows) {
        CompiledQuery compiled = engine.compile(query, catalog);
        assertThat(compiled.diagnostics()).as(query).isEmpty();
        EvaluationContext context =
                new EvaluationContext(0, new SplittableRandom(1), new Budget(60_000, 100_000_000, 1_000_000_000));
        return rows(new Executor(chunkRows).run(compiled.plan(), Database.of(tables), context));
    }

    List<List<@Nullable Object>> run(String query) {
        return run(query, Chunk.ROWS);
    }

    private static List<List<@Nullable Object>> rows(Table table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 0; i < table.schema().size(); i++) {
                    cells.add(chunk.column(i).value(row));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
