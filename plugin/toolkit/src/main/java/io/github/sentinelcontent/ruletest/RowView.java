package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.ruletest.alert.ResultRows;
import io.github.sentinelcontent.ruletest.match.Value;

/**
 * A row of the result.
 *
 * @param rows all rows
 * @param row 0-based number
 */
record RowView(ResultRows rows, int row) {
    private static final int MOST_CELLS = 8;

    /** The value of a column; absent when there is no such column. */
    Value value(String column) {
        int position = rows.schema().indexOf(column);
        return position < 0
                ? Value.absent()
                : Value.of(rows.schema().column(position).type(), rows.value(row, position));
    }

    /** The first cells that are not empty, on one line. */
    String shown() {
        StringBuilder text = new StringBuilder();
        int cells = 0;
        for (Column column : rows.schema().columns()) {
            Value value = value(column.name());
            if (!value.isEmpty() && cells++ < MOST_CELLS) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(column.name())
                        .append('=')
                        .append(value.shown());
            }
        }
        return cells > MOST_CELLS ? text.append(" …").toString() : text.toString();
    }
}
