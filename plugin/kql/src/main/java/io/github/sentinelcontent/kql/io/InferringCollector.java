package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all values until the last one is read and then chooses the type of each column: the narrowest that fits all
 * of its values, unless the source declares it.
 */
final class InferringCollector extends TableCollector {
    private final ReadLimits limits;
    private final boolean cells;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<List<@Nullable Object>> columns = new ArrayList<>();
    private final Map<String, KqlType> declared = new LinkedHashMap<>();
    private int size;

    /** With {@code cells} all values are texts, as in a delimited file. */
    InferringCollector(ReadLimits limits, boolean cells) {
        super(limits);
        this.cells = cells;
        this.limits = limits;
    }

    @Override
    void declare(List<Column> known) {
        for (Column column : known) {
            position(column.name());
            declared.put(column.name(), column.type());
        }
    }

    @Override
    int position(String field) {
        Integer known = positions.get(field);
        if (known != null) {
            return known;
        }
        positions.put(field, columns.size());
        columns.add(new ArrayList<>());
        return columns.size() - 1;
    }

    @Override
    void put(int position, @Nullable Object value) {
        List<@Nullable Object> column = columns.get(position);
        if (column.size() > size) {
            return;
        }
        fill(column, size);
        column.add(value);
    }

    private static void fill(List<@Nullable Object> column, int rows) {
        while (column.size() < rows) {
            column.add(null);
        }
    }

    @Override
    void endRow() {
        size++;
    }

    @Override
    TableReading finish() {
        List<Column> schema = new ArrayList<>();
        positions.forEach((name, position) -> {
            List<@Nullable Object> values = columns.get(position);
            fill(values, size);
            KqlType known = declared.get(name);
            schema.add(Column.of(name, known != null ? known : ColumnType.of(values, cells)));
        });
        TypedCollector typed = new TypedCollector(RowSchema.of(schema), limits);
        for (int row = 0; row < size; row++) {
            typed.startRow(0);
            for (int i = 0; i < columns.size(); i++) {
                typed.put(i, columns.get(i).get(row));
            }
            typed.endRow();
        }
        TableReading reading = typed.finish();
        List<ReadProblem> all = new ArrayList<>(problems());
        all.addAll(reading.problems());
        return new TableReading(reading.table(), List.copyOf(all), reading.unknownFields());
    }
}
