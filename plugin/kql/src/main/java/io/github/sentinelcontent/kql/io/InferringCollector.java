package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.SharedDictionary;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all values until the last one is read and then chooses the type of each column: the narrowest that fits all
 * of its values, unless the source declares it.
 */
final class InferringCollector extends TableCollector {
    private final ReadLimits limits;
    private final boolean cells;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<InferredColumn> columns = new ArrayList<>();
    private final Map<String, KqlType> declared = new LinkedHashMap<>();
    private final List<Integer> chunkSizes = new ArrayList<>();
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
        columns.add(new InferredColumn(chunkSizes.size(), cells));
        return columns.size() - 1;
    }

    @Override
    void put(int position, @Nullable Object value) {
        columns.get(position).put(size, value);
    }

    @Override
    void endRow() {
        if (++size == Chunk.ROWS) {
            endChunk();
        }
    }

    private void endChunk() {
        columns.forEach(column -> column.endChunk(size));
        chunkSizes.add(size);
        size = 0;
    }

    @Override
    TableReading finish() {
        if (size > 0) {
            endChunk();
        }
        List<Column> schema = new ArrayList<>();
        positions.forEach((name, position) -> {
            KqlType known = declared.get(name);
            schema.add(Column.of(
                    name, known != null ? known : columns.get(position).type()));
        });
        List<Chunk> chunks = new ArrayList<>();
        for (int number = 0; number < chunkSizes.size(); number++) {
            chunks.add(chunk(schema, number));
        }
        Table table = SharedDictionary.share(new Table(RowSchema.of(schema), chunks));
        return new TableReading(table, problems(), Set.of());
    }

    private Chunk chunk(List<Column> schema, int number) {
        int rows = chunkSizes.get(number);
        int firstRow = number * Chunk.ROWS + 1;
        List<ReadProblem> misfits = new ArrayList<>();
        List<Vector> vectors = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            Vector held = columns.get(i).chunk(number);
            columns.get(i).drop(number);
            vectors.add(fitted(held, schema.get(i), rows, firstRow, misfits));
        }
        misfits.stream().sorted(Comparator.comparingInt(ReadProblem::row)).forEach(this::problem);
        return new Chunk(vectors, rows);
    }

    private Vector fitted(@Nullable Vector held, Column column, int rows, int firstRow, List<ReadProblem> misfits) {
        if (held != null && held.type() == column.type() && held.type() != KqlType.DYNAMIC) {
            return held;
        }
        int before = misfits.size();
        VectorBuilder builder = VectorBuilder.of(column.type(), rows);
        for (int row = 0; row < rows; row++) {
            Object value = held == null ? null : held.value(row);
            Object fitted = ColumnValue.fit(value, column.type());
            if (fitted == ColumnValue.MISFIT && misfits.size() - before <= limits.maxProblems()) {
                misfits.add(
                        new ReadProblem(firstRow + row, 0, column.name(), ColumnValue.misfit(value, column.type())));
            }
            builder.append(fitted == ColumnValue.MISFIT ? null : fitted);
        }
        return builder.build();
    }
}
