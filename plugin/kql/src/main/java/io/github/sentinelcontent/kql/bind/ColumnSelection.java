package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Columns of the input that names and wildcards select. */
final class ColumnSelection {
    private ColumnSelection() {}

    /** The 0-based positions of the selected columns in the order of selection; unknown names are reported. */
    static Set<Integer> of(BindContext context, Relation input, List<Expression> expressions) {
        Set<Integer> selected = new LinkedHashSet<>();
        for (Expression expression : expressions) {
            List<Integer> found = Schemas.select(input.schema(), expression);
            if (found == null) {
                context.error(DiagnosticKind.SEMANTICS, expression.span(), "the name of a column is wanted", null);
                continue;
            }
            if (found.isEmpty()
                    && expression instanceof NameExpression name
                    && !input.schema().isOpen()) {
                ColumnSource.reportMissing(context, name, input);
            }
            selected.addAll(found);
        }
        return selected;
    }

    /** The columns at these positions, in this order. */
    static Plan project(Relation input, List<Integer> positions, boolean open) {
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> expressions = new ArrayList<>();
        for (int position : positions) {
            Column column = input.schema().column(position);
            columns.add(column);
            expressions.add(new ColumnValue(position, column.type()));
        }
        RowSchema schema = open ? RowSchema.open(columns) : RowSchema.of(columns);
        return new Plan.Project(input.plan(), expressions, schema);
    }
}
