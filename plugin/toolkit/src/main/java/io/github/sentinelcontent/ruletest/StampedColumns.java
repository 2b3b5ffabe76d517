package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.Objects;

/**
 * Fills what the service writes into a row that arrives without it: TimeGenerated gets the time of arrival, here
 * {@code now}, and Type the name of the table. Source: Azure Monitor, standard columns in logs.
 */
final class StampedColumns {
    private StampedColumns() {}

    static Table fill(Table table, String name, long now) {
        Table filled = table;
        RowSchema schema = table.schema();
        for (int i = 0; i < schema.size(); i++) {
            Column column = schema.column(i);
            if (column.name().equals(OuterWindow.TIME) && column.type() == KqlType.DATETIME) {
                filled = ColumnEdit.apply(filled, i, value -> Objects.requireNonNullElse(value, now));
            } else if (column.name().equals("Type") && column.type() == KqlType.STRING) {
                filled = ColumnEdit.apply(filled, i, value -> "".equals(value) ? name : value);
            }
        }
        return filled;
    }
}
