package io.github.sentinelcontent.ruletest.alert;

import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a query gave.
 *
 * @param schema the columns
 * @param rows all rows, 0-based
 */
public record ResultRows(RowSchema schema, Chunk rows) {

    /** The rows of a result. */
    public static ResultRows of(Table table) {
        return new ResultRows(table.schema(), table.toSingleChunk());
    }

    /** Number of rows. */
    public int count() {
        return rows.size();
    }

    /** The value at a 0-based row and column in its Java form. */
    public @Nullable Object value(int row, int column) {
        return rows.column(column).value(row);
    }

    /** The text of a cell; empty for a null and for a column that is not there. */
    String text(int row, String column) {
        int position = schema.indexOf(column);
        return position < 0 ? "" : ScalarText.format(schema.column(position).type(), value(row, position));
    }
}
