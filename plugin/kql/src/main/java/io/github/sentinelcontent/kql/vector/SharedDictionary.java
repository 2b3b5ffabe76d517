package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives the chunks of a table one dictionary per text column, so that grouping and joining meet each entry once. */
public final class SharedDictionary {
    /** A larger dictionary would make functions run for many entries that a chunk does not have. */
    private static final int MOST_ENTRIES = Chunk.ROWS / 2;

    private SharedDictionary() {}

    /** The same rows; columns whose texts hardly repeat stay as they are. */
    public static Table share(Table table) {
        if (table.chunks().size() < 2) {
            return table;
        }
        List<List<Vector>> columns = new ArrayList<>();
        for (int i = 0; i < table.schema().size(); i++) {
            int position = i;
            List<Vector> parts =
                    table.chunks().stream().map(c -> c.column(position)).toList();
            columns.add(table.schema().column(i).type() == KqlType.STRING ? share(parts, table.rowCount()) : parts);
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int c = 0; c < table.chunks().size(); c++) {
            int number = c;
            chunks.add(new Chunk(
                    columns.stream().map(parts -> parts.get(number)).toList(),
                    table.chunks().get(c).size()));
        }
        return new Table(table.schema(), chunks);
    }

    private static List<Vector> share(List<Vector> parts, int rows) {
        if (!(Concatenation.of(KqlType.STRING, parts, rows) instanceof StringVector whole)
                || !whole.isDictionary()
                || whole.entries().length > MOST_ENTRIES) {
            return parts;
        }
        List<Vector> shared = new ArrayList<>();
        int from = 0;
        for (Vector part : parts) {
            int[] codes = Arrays.copyOfRange(whole.codes(), from, from + part.size());
            shared.add(StringVector.dictionary(whole.entries(), codes, part.size()));
            from += part.size();
        }
        return shared;
    }
}
