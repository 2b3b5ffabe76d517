package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Columns side by side under a header; numbers are flush right, values beyond 60 characters are cut. */
final class AlignedTextWriter implements TableWriter {
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    @Override
    public void write(Table table, Appendable out) throws IOException {
        RowSchema schema = table.schema();
        List<String[]> rows = new ArrayList<>();
        rows.add(schema.names().stream().map(AlignedTextWriter::shown).toArray(String[]::new));
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                String[] cells = new String[schema.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = shown(ScalarText.format(
                            schema.column(i).type(), chunk.column(i).value(row)));
                }
                rows.add(cells);
            }
        }
        int[] widths = widths(rows, schema.size());
        writeRow(rows.get(0), widths, schema, out);
        String separator = "";
        for (int width : widths) {
            out.append(separator).append("-".repeat(width));
            separator = GAP;
        }
        out.append('\n');
        for (String[] cells : rows.subList(1, rows.size())) {
            writeRow(cells, widths, schema, out);
        }
    }

    /** One line of text: control characters become blanks. */
    private static String shown(String text) {
        int cut = text.length() <= WIDEST ? text.length() : WIDEST - 1;
        if (cut < text.length() && Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        StringBuilder shown = new StringBuilder(text.substring(0, cut));
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, ' ');
            }
        }
        return cut < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static int[] widths(List<String[]> rows, int columns) {
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return widths;
    }

    private static void writeRow(String[] cells, int[] widths, RowSchema schema, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            KqlType type = schema.column(i).type();
            String padding = " ".repeat(widths[i] - cells[i].length());
            line.append(i == 0 ? "" : GAP);
            line.append(type.isNumeric() ? padding + cells[i] : cells[i] + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
