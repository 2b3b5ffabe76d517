package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.ruletest.match.NodeText;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that a test file writes out as mappings. Columns that a row leaves out are null.
 *
 * @param target the table that gets the rows
 * @param cells reads the values
 * @param faults told of unknown columns and of values that do not fit
 */
record InlineRows(TargetTable target, CellReader cells, Faults faults) {

    Table read(List<MappingNode> rows) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (MappingNode row : rows) {
            @Nullable Object[] cells = new Object[target.schema().size()];
            row.entries().forEach(entry -> put(cells, entry, values.size() + 1));
            values.add(Arrays.asList(cells));
        }
        return Table.of(target.schema(), values);
    }

    private void put(@Nullable Object[] row, MappingEntry entry, int number) {
        int position = target.schema().indexOf(entry.name());
        if (position < 0) {
            faults.report(
                    Fault.UNKNOWN_COLUMN,
                    entry.key(),
                    "table " + target.name() + " has no column '" + entry.name() + "'",
                    nearest(entry.name()));
            return;
        }
        Column column = target.schema().column(position);
        Optional<CellReader.Cell> cell = cells.read(entry.value(), column.type());
        if (cell.isEmpty()) {
            faults.report(
                    Fault.VALUE_TYPE,
                    entry.value(),
                    "row " + number + ", column " + column.name() + ": '" + NodeText.of(entry.value()) + "' is not "
                            + TargetTable.article(column.type()),
                    column.type() == KqlType.DATETIME ? "write a time such as 2026-03-01T12:00:00Z or now-5m" : null);
            return;
        }
        row[position] = cell.get().value();
    }

    private @Nullable String nearest(String name) {
        return NearestName.of(name, target.schema().names())
                .map(found -> "did you mean '" + found + "'?")
                .orElse(null);
    }
}
