package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.RowSchema;
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
}
