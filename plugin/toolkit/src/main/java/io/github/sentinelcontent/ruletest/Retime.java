package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.ruletest.match.RelativeTime;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves recorded rows in time, so that the first or the last lands at a given moment and distances stay.
 *
 * @param now the ticks that {@code now} stands for
 * @param faults told of an unknown column and of a time that cannot be read
 */
record Retime(long now, Faults faults) {

    Table apply(Table table, TargetTable target, MappingNode retime) {
        String column = retime.text("column").orElse(OuterWindow.TIME);
        int position = table.schema().indexOf(column);
        if (position < 0 || table.schema().column(position).type() != KqlType.DATETIME) {
            faults.report(
                    Fault.UNKNOWN_COLUMN,
                    retime.get("column").orElse(retime),
                    "table " + target.name() + " has no datetime column '" + column + "' to move",
                    null);
            return table;
        }
        boolean last = retime.get("last").isPresent();
        Optional<ScalarNode> moment = retime.scalar(last ? "last" : "first");
        Long wanted = moment.map(text -> RelativeTime.parse(text.text(), now)).orElse(null);
        if (wanted == null) {
            faults.report(
                    Fault.VALUE_TYPE,
                    moment.map(text -> text.location()).orElseGet(retime::location),
                    moment.map(text -> "'" + text.text() + "' is not a time").orElse("retime needs first or last"),
                    "write a time such as now-1m");
            return table;
        }
        Long anchor = extreme(table, position, last);
        if (anchor == null) {
            return table;
        }
        long distance = wanted - anchor;
        return ColumnEdit.apply(table, position, value -> moved((Long) value, distance));
    }

    private static @Nullable Long moved(@Nullable Long ticks, long distance) {
        return ticks == null ? null : (Long) Math.max(0, Math.min(ticks + distance, Ticks.LAST_DATETIME));
    }

    private static @Nullable Long extreme(Table table, int position, boolean last) {
        Long extreme = null;
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                Long ticks = (Long) chunk.column(position).value(row);
                if (ticks != null && (extreme == null || (last ? ticks > extreme : ticks < extreme))) {
                    extreme = ticks;
                }
            }
        }
        return extreme;
    }
}
