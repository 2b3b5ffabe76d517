package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Replaces the values of one column of a table. */
final class ColumnEdit {
    private ColumnEdit() {}

    /** What becomes of one value. */
    @FunctionalInterface
    interface Edit {
        /**
         * The new value in its Java form.
         *
         * @param row 1-based number of the row in the table
         */
        @Nullable
        Object apply(int row, @Nullable Object value);
    }

    /** The table with each value of a column replaced; the type of the column becomes {@code type}. */
    static Table apply(Table table, int position, KqlType type, Edit edit) {
        List<Chunk> chunks = new ArrayList<>();
        int row = 0;
        for (Chunk chunk : table.chunks()) {
            Vector before = chunk.column(position);
            VectorBuilder after = VectorBuilder.of(type, chunk.size());
            for (int i = 0; i < chunk.size(); i++) {
                row++;
                after.append(edit.apply(row, before.value(i)));
            }
            List<Vector> columns = new ArrayList<>(chunk.columns());
            columns.set(position, after.build());
            chunks.add(new Chunk(columns, chunk.size()));
        }
        return new Table(retyped(table.schema(), position, type), chunks);
    }

    /** The table with each value of a column replaced, of the same type. */
    static Table apply(Table table, int position, UnaryOperator<@Nullable Object> edit) {
        return apply(table, position, table.schema().column(position).type(), (row, value) -> edit.apply(value));
    }

    static RowSchema retyped(RowSchema schema, int position, KqlType type) {
        List<Column> columns = new ArrayList<>(schema.columns());
        Column column = columns.get(position);
        columns.set(position, new Column(column.name(), type, column.origin()));
        return RowSchema.of(columns);
    }
}
