package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.ReadProblem;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.io.TableReading;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sample data of solutions as tables: the name of a file without suffix is the table. Columns come from the schema
 * of that table, or from the data when no schema describes it.
 */
final class SampleData {
    private static final ReadLimits LIMITS = new ReadLimits(64L << 20, 5_000_000, 20);

    /** A sample file of a table. */
    private record Sample(Solution solution, String path, TableFormat format) {

        String name() {
            return solution.folderName() + "/" + path;
        }
    }

    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();
    private final Map<String, Table> inferred = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final Catalog catalog;

    /**
     * Finds the samples of solutions.
     *
     * @param catalog tables with known columns
     * @param query names the tables without schema whose columns are worth finding
     */
    SampleData(List<Solution> solutions, Catalog catalog, String query) {
        for (Solution solution : solutions) {
            for (String path : solution.sampleFiles()) {
                TableFormat.ofFileName(path)
                        .ifPresent(format -> samples.computeIfAbsent(table(path), name -> new ArrayList<>())
                                .add(new Sample(solution, path, format)));
            }
        }
        Catalog.Builder extended = catalog.extend();
        samples.forEach((name, files) -> {
            if (catalog.table(name).isEmpty() && query.contains(name)) {
                read(files.get(0), name, null).ifPresent(rows -> {
                    inferred.put(name, rows);
                    extended.table(name, rows.schema());
                });
            }
        });
        this.catalog = extended.build();
    }

    /** The given names and the tables that only the data describes. */
    Catalog catalog() {
        return catalog;
    }

    /** What was odd about the files that were read. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The rows of the named tables that have samples. */
    Map<String, Table> read(Set<String> names) {
        Map<String, Table> tables = new HashMap<>();
        for (String name : names) {
            Table known = inferred.get(name);
            Optional<RowSchema> schema = catalog.table(name);
            if (known != null) {
                tables.put(name, known);
            } else if (samples.containsKey(name) && schema.isPresent()) {
                List<Table> parts = samples.get(name).stream()
                        .flatMap(sample -> read(sample, name, schema.get()).stream())
                        .toList();
                tables.put(name, DataBlock.union(schema.get(), parts));
            }
        }
        return tables;
    }

    private Optional<Table> read(Sample sample, String name, @Nullable RowSchema schema) {
        Optional<byte[]> bytes = sample.solution().folder().readBytes(sample.path());
        if (bytes.isEmpty()) {
            warnings.add(sample.name() + " cannot be read");
            return Optional.empty();
        }
        try {
            TableReading reading =
                    new TableReader(LIMITS).read(new ByteArrayInputStream(bytes.get()), sample.format(), schema);
            reading.problems().forEach(problem -> warnings.add(text(sample, problem)));
            if (!reading.unknownFields().isEmpty()) {
                warnings.add(sample.name() + ": table " + name + " has no column "
                        + String.join(", ", reading.unknownFields()));
            }
            return Optional.of(reading.table());
        } catch (IOException e) {
            warnings.add(sample.name() + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String text(Sample sample, ReadProblem problem) {
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        String column = problem.column() == null ? "" : "column " + problem.column() + ": ";
        return sample.name() + line + ": " + column + problem.message();
    }

    private static String table(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** The latest TimeGenerated. */
    Optional<Instant> lastEvent(Database database) {
        long last = -1;
        for (Table table : database.tables().values()) {
            int position = table.schema().indexOf(OuterWindow.TIME);
            if (position >= 0 && table.schema().column(position).type() == KqlType.DATETIME) {
                for (Chunk chunk : table.chunks()) {
                    for (int row = 0; row < chunk.size(); row++) {
                        Long time = (Long) chunk.column(position).value(row);
                        last = time == null ? last : Math.max(last, time);
                    }
                }
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(Ticks.toInstant(last));
    }
}
