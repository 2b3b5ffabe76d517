package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moments at which rules look at sample data. */
final class SampleTime {
    private static final Instant WITHOUT_TIME = Instant.parse("2025-01-01T00:00:00Z");
    private static final String COLUMN = "TimeGenerated";

    private SampleTime() {}

    /** The time of the latest row. */
    static Instant latest(Collection<Table> tables) {
        long latest = Long.MIN_VALUE;
        for (Table table : tables) {
            int column = table.schema().indexOf(COLUMN);
            for (Chunk chunk : column < 0 ? List.<Chunk>of() : table.chunks()) {
                for (int row = 0; row < chunk.size(); row++) {
                    if (chunk.column(column).value(row) instanceof Long ticks) {
                        latest = Math.max(latest, ticks);
                    }
                }
            }
        }
        return latest == Long.MIN_VALUE ? WITHOUT_TIME : Ticks.toInstant(latest);
    }

    /** The times of the rows, in their order; none for a table without times. */
    static List<@Nullable Instant> of(Table table) {
        int column = table.schema().indexOf(COLUMN);
        List<@Nullable Instant> times = new ArrayList<>();
        for (Chunk chunk : column < 0 ? List.<Chunk>of() : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                times.add(chunk.column(column).value(row) instanceof Long ticks ? Ticks.toInstant(ticks) : null);
            }
        }
        return times;
    }

    /** The rows of a time, both ends included; all rows of a table without times. */
    static Table within(Table table, Instant from, Instant to) {
        int column = table.schema().indexOf(COLUMN);
        List<List<@Nullable Object>> kept = new ArrayList<>();
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                Object time = column < 0 ? null : chunk.column(column).value(row);
                boolean inside = !(time instanceof Long ticks)
                        || !Ticks.toInstant(ticks).isBefore(from)
                                && !Ticks.toInstant(ticks).isAfter(to);
                if (inside) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (Vector cells : chunk.columns()) {
                        values.add(cells.value(row));
                    }
                    kept.add(values);
                }
            }
        }
        return Table.of(table.schema(), kept);
    }
}
