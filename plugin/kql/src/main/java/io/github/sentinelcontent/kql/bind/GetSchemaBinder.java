package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.GetSchemaOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code getschema}, which no row can change. */
final class GetSchemaBinder {
    private static final RowSchema SCHEMA = RowSchema.of(
            Column.of("ColumnName", KqlType.STRING),
            Column.of("ColumnOrdinal", KqlType.LONG),
            Column.of("DataType", KqlType.STRING),
            Column.of("ColumnType", KqlType.STRING));

    private GetSchemaBinder() {}

    static Plan bind(BindContext context, Relation input, GetSchemaOperator operator) {
        List<List<Object>> rows = new ArrayList<>();
        for (Column column : input.schema().columns()) {
            rows.add(List.of(
                    column.name(),
                    (long) rows.size(),
                    column.type().dotNetName(),
                    column.type().keyword()));
        }
        return new Plan.Inline(Table.of(SCHEMA, rows));
    }
}
