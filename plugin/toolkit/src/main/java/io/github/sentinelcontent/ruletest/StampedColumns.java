package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.Objects;

/** Fills what the service writes into a row that arrives without it. Source: Azure Monitor, standard columns in logs. */
final class StampedColumns {
    private static final String TABLE_NAME = "Type";

    private StampedColumns() {}

    /** TimeGenerated gets the time of arrival, here {@code now}. */
    static Table time(Table table, long now) {
        int position = table.schema().indexOf(OuterWindow.TIME);
        return position >= 0 && table.schema().column(position).type() == KqlType.DATETIME
                ? ColumnEdit.apply(table, position, value -> Objects.requireNonNullElse(value, now))
                : table;
    }

    /** Type gets the name of the table. */
    static Table type(Table table, String name) {
        int position = table.schema().indexOf(TABLE_NAME);
        return position >= 0 && table.schema().column(position).type() == KqlType.STRING
                ? ColumnEdit.apply(table, position, value -> "".equals(value) ? name : value)
                : table;
    }
}
