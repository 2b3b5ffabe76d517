package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The moment at which rules look at sample data: just after the latest row. */
final class SampleTime {
    private static final Instant WITHOUT_TIME = Instant.parse("2025-01-01T00:00:00Z");

    private SampleTime() {}

    static Instant latest(Collection<Table> tables) {
        long latest = Long.MIN_VALUE;
        for (Table table : tables) {
            int column = table.schema().indexOf("TimeGenerated");
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
}
