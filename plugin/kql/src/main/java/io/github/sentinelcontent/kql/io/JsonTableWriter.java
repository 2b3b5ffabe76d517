package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;

/** An array with an object per row; datetimes, timespans and guids are text. */
final class JsonTableWriter implements TableWriter {
    @Override
    public void write(Table table, Appendable out) throws IOException {
        RowSchema schema = table.schema();
        String separator = "[";
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                out.append(separator).append("\n  ");
                writeRow(schema, chunk, row, out);
                separator = ",";
            }
        }
        out.append(table.rowCount() == 0 ? "[]\n" : "\n]\n");
    }

    private static void writeRow(RowSchema schema, Chunk chunk, int row, Appendable out) throws IOException {
        String separator = "{";
        for (int i = 0; i < schema.size(); i++) {
            Column column = schema.column(i);
            out.append(separator).append(DynamicText.format(column.name())).append(": ");
            out.append(DynamicText.format(
                    DynamicValue.of(column.type(), chunk.column(i).value(row))));
            separator = ", ";
        }
        out.append(schema.size() == 0 ? "{}" : "}");
    }
}
