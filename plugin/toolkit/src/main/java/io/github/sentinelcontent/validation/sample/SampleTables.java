package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of the sample data of a solution by the table that their file is named after, each read once. */
final class SampleTables {
    private static final ReadLimits LIMITS = new ReadLimits(16L << 20, 100_000, 20);

    private final SolutionContext context;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();

    private SampleTables(SolutionContext context) {
        this.context = context;
        SampleFiles.of(context).forEach(file -> files.putIfAbsent(SampleFiles.table(file.path()), file));
    }

    static SampleTables of(SolutionContext context) {
        return context.derived(SampleTables.class, SampleTables::new);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The tables that a query reads; empty unless it can be run and there are rows of each of them. */
    Optional<Map<String, Table>> read(QueryFacts facts) {
        Map<String, Table> found = new HashMap<>();
        if (!facts.compiled().isRunnable() || facts.compiled().tables().isEmpty()) {
            return Optional.empty();
        }
        for (String name : facts.compiled().tables()) {
            Optional<RowSchema> schema = context.catalog().table(name);
            if (schema.isEmpty() || !files.containsKey(name)) {
                return Optional.empty();
            }
            Table table = tables.computeIfAbsent(name, key -> rows(files.get(key), schema.get()));
            if (table.rowCount() == 0) {
                return Optional.empty();
            }
            found.put(name, table);
        }
        return Optional.of(found);
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
