package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of a rule sees of a table: rows of its period, both ends included. A table without time is seen whole.
 *
 * @param from first tick
 * @param to last tick
 */
record OuterWindow(long from, long to) {
    /** The column that the service stamps on every row. */
    static final String TIME = "TimeGenerated";

    Table apply(Table table) {
        int position = table.schema().indexOf(TIME);
        if (position < 0 || table.schema().column(position).type() != KqlType.DATETIME) {
            return table;
        }
        List<Chunk> seen = new ArrayList<>();
        for (Chunk chunk : table.chunks()) {
            int[] rows = new int[chunk.size()];
            int count = 0;
            for (int row = 0; row < chunk.size(); row++) {
                Long time = (Long) chunk.column(position).value(row);
                if (time != null && time >= from && time <= to) {
                    rows[count++] = row;
                }
            }
            if (count > 0) {
                seen.add(count == chunk.size() ? chunk : chunk.take(rows, count));
            }
        }
        return new Table(table.schema(), seen);
    }
}
