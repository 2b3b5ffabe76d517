package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;

/** Comma-separated values with a header; a null is an empty cell. */
final class CsvTableWriter implements TableWriter {
    @Override
    public void write(Table table, Appendable out) throws IOException {
        RowSchema schema = table.schema();
        String separator = "";
        for (String name : schema.names()) {
            out.append(separator).append(quoted(name));
            separator = ",";
        }
        out.append('\n');
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                for (int i = 0; i < schema.size(); i++) {
                    Object value = chunk.column(i).value(row);
                    out.append(i == 0 ? "" : ",")
                            .append(quoted(ScalarText.format(schema.column(i).type(), value)));
                }
                out.append('\n');
            }
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
