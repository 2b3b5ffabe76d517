package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in memory.
 *
 * @param schema the columns
 * @param chunks the rows in order; each chunk has one vector per column of the schema
 */
public record Table(RowSchema schema, List<Chunk> chunks) {
    /** Copies the list. */
    public Table {
        chunks = List.copyOf(chunks);
    }

    /** A table without rows. */
    public static Table empty(RowSchema schema) {
        return new Table(schema, List.of());
    }

    /** Builds a table from rows of values in their Java form, each row in schema order. */
    public static Table of(RowSchema schema, List<? extends List<? extends @Nullable Object>> rows) {
        List<VectorBuilder> builders = schema.columns().stream()
                .map(c -> VectorBuilder.of(c.type(), rows.size()))
                .toList();
        for (List<? extends @Nullable Object> row : rows) {
            for (int i = 0; i < builders.size(); i++) {
                builders.get(i).append(row.get(i));
            }
        }
        Chunk chunk = new Chunk(builders.stream().map(VectorBuilder::build).toList(), rows.size());
        return new Table(schema, rows.isEmpty() ? List.of() : List.of(chunk));
    }

    /** Number of rows. */
    public int rowCount() {
        return chunks.stream().mapToInt(Chunk::size).sum();
    }

    /** All rows as one chunk, which is empty for a table without rows. */
    public Chunk toSingleChunk() {
        if (chunks.size() == 1) {
            return chunks.get(0);
        }
        int rows = rowCount();
        List<Vector> columns = new ArrayList<>(schema.size());
        for (int i = 0; i < schema.size(); i++) {
            int position = i;
            KqlType type = schema.column(i).type();
            columns.add(
                    chunks.isEmpty()
                            ? VectorBuilder.of(type, 0).build()
                            : Concatenation.of(
                                    type,
                                    chunks.stream().map(c -> c.column(position)).toList(),
                                    rows));
        }
        return new Chunk(columns, rows);
    }
}
