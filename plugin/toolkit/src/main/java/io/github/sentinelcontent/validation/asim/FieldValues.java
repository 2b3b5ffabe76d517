package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of a column of a result.
 *
 * @param rows number of rows; 0 if the result lacks the column
 * @param empty number of rows without a value
 * @param distinct the values as text, without empty ones
 */
record FieldValues(int rows, int empty, Set<String> distinct) {

    static FieldValues of(Table table, String name) {
        int column = table.schema().indexOf(name);
        int rows = 0;
        int empty = 0;
        Set<String> distinct = new TreeSet<>();
        for (Chunk chunk : column < 0 ? List.<Chunk>of() : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                Object value = chunk.column(column).value(row);
                String text = value == null ? "" : value.toString();
                rows++;
                if (text.isEmpty()) {
                    empty++;
                } else {
                    distinct.add(text);
                }
            }
        }
        return new FieldValues(rows, empty, distinct);
    }
}
