package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the sample data of a solution by the table that their file is named after, each file read once. */
final class SampleTables {
    private static final ReadLimits LIMITS = new ReadLimits(16L << 20, 100_000, 20);

    /** The columns that say when a row was received; only some samples have one of them. */
    private static final RowSchema RECEIVED =
            RowSchema.of(Column.of("_IngestionTime", KqlType.DATETIME), Column.of("_TimeReceived", KqlType.DATETIME));

    private final SolutionContext context;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();

    private SampleTables(SolutionContext context) {
        this.context = context;
        SampleFiles.of(context).stream()
                .filter(file -> !MarkedSample.isMarked(file))
                .forEach(file -> files.putIfAbsent(SampleFiles.table(file.path()), file));
    }

    static SampleTables of(SolutionContext context) {
        return context.derived(SampleTables.class, SampleTables::new);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The tables that a query reads; empty unless it can be run and there are rows of each of them. */
    Optional<Map<String, Table>> read(QueryFacts facts) {
        return read(facts, Map.of());
    }

    /**
     * The tables that a query reads; empty unless it can be run and there are rows of each of them.
     *
     * @param marked files to take by table instead of those for all rules
     */
    Optional<Map<String, Table>> read(QueryFacts facts, Map<String, SourceFile> marked) {
        Map<String, Table> found = new HashMap<>();
        if (!facts.compiled().isRunnable() || facts.compiled().tables().isEmpty()) {
            return Optional.empty();
        }
        for (String name : facts.compiled().tables()) {
            Optional<RowSchema> schema = context.catalog().table(name);
            SourceFile file = marked.containsKey(name) ? marked.get(name) : files.get(name);
            if (schema.isEmpty() || file == null) {
                return Optional.empty();
            }
            Table table = tables.computeIfAbsent(file.path(), key -> rows(file, schema.get()));
            if (table.rowCount() == 0) {
                return Optional.empty();
            }
            found.put(name, table);
        }
        return Optional.of(found);
    }

    /** When each row of a table was received, in the order of its rows; empty when the sample data do not say. */
    List<@Nullable Instant> received(String table) {
        Table times = rows(files.get(table), RECEIVED);
        List<@Nullable Instant> received = new ArrayList<>();
        boolean known = false;
        for (Chunk chunk : times.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                Object own = chunk.column(0).value(row);
                Object time = own == null ? chunk.column(1).value(row) : own;
                received.add(time instanceof Long ticks ? Ticks.toInstant(ticks) : null);
                known |= time != null;
            }
        }
        return known ? received : List.of();
    }

    private static Table rows(SourceFile file, RowSchema schema) {
        try {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            return new TableReader(LIMITS)
                    .read(
                            new ByteArrayInputStream(bytes),
                            TableFormat.ofFileName(file.path()).orElseThrow(),
                            schema)
                    .table();
        } catch (IOException e) {
            return Table.empty(schema);
        }
    }
}
