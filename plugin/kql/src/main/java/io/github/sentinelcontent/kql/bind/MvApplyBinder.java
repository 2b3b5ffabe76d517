package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.MvApplyOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code mv-apply}: the columns that are not expanded, then those that the sub-query adds. */
final class MvApplyBinder {
    private MvApplyBinder() {}

    static Plan bind(BindContext context, Relation input, MvApplyOperator operator) {
        Expansions expansions = Expansions.bind(context, input, operator.items(), operator.itemIndex());
        Plan.MvExpand expansion = expansions.plan(
                false, false, operator.limit() == null ? null : RowCounts.bind(context, operator.limit()));
        Relation rows = input.then(new Plan.RowsOfApply(expansion.schema()));
        BindContext inner = context.withOuterRows(rows);
        Relation body = new PipelineBinder(inner).bind(rows, operator.subquery().operators());
        RowSchema schema = input.schema();
        List<Column> columns = new ArrayList<>();
        List<Integer> outputs = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            if (expansions.plainColumns().contains(i)) {
                continue;
            }
            int inBody = body.schema().indexOf(schema.column(i).name());
            columns.add(inBody < 0 ? schema.column(i) : body.schema().column(inBody));
            outputs.add(inBody < 0 ? i : schema.size() + inBody);
        }
        for (int i = 0; i < body.schema().size(); i++) {
            Column column = body.schema().column(i);
            int inInput = schema.indexOf(column.name());
            if (inInput < 0 || expansions.plainColumns().contains(inInput)) {
                columns.add(column);
                outputs.add(schema.size() + i);
            }
        }
        boolean open = schema.isOpen() || body.schema().isOpen();
        return new Plan.MvApply(
                expansion, body.plan(), outputs, open ? RowSchema.open(columns) : RowSchema.of(columns));
    }
}
