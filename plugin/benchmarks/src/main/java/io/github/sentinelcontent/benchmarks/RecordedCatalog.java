package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables and stored functions that recorded rules were checked against. */
final class RecordedCatalog {
    private RecordedCatalog() {}

    /** Reads {@code ../schemas/tables.csv} and {@code oracle-functions.jsonl} beside a file of rules. */
    static Catalog beside(Path rules) throws IOException {
        Path directory = rules.toAbsolutePath().getParent();
        Catalog.Builder catalog = Catalog.builder();
        addTables(directory.resolve("../schemas/tables.csv").normalize(), catalog);
        for (String text : Files.readAllLines(directory.resolve("oracle-functions.jsonl"))) {
            if (DynamicText.parse(text, null) instanceof Map<?, ?> recorded) {
                catalog.function(function(recorded));
            }
        }
        return catalog.build();
    }

    private static StoredFunction function(Map<?, ?> recorded) {
        String name = String.valueOf(recorded.get("name"));
        String parameters = String.valueOf(recorded.get("params"));
        if (recorded.get("body") instanceof String body) {
            return StoredFunction.of(name, parameters, body);
        }
        List<Column> columns = new ArrayList<>();
        for (Object column : recorded.get("columns") instanceof List<?> list ? list : List.of()) {
            columns.add(column(((List<?>) column).get(0), ((List<?>) column).get(1)));
        }
        return StoredFunction.ofResult(name, parameters, RowSchema.of(columns));
    }

    private static void addTables(Path file, Catalog.Builder catalog) throws IOException {
        Table rows = new TableReader(ReadLimits.DEFAULT).read(file, null).table();
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        int table = rows.schema().indexOf("table");
        int name = rows.schema().indexOf("column");
        int type = rows.schema().indexOf("type");
        for (Chunk chunk : rows.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                tables.computeIfAbsent(String.valueOf(chunk.column(table).value(row)), t -> new ArrayList<>())
                        .add(column(
                                chunk.column(name).value(row),
                                chunk.column(type).value(row)));
            }
        }
        tables.forEach((tableName, columns) -> catalog.table(tableName, RowSchema.of(columns)));
    }

    private static Column column(@Nullable Object name, @Nullable Object type) {
        return Column.of(
                String.valueOf(name), KqlType.named(String.valueOf(type)).orElse(KqlType.DYNAMIC));
    }
}
