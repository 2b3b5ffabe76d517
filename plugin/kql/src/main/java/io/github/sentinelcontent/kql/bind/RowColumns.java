package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import org.jspecify.annotations.Nullable;

/** The columns of a relation. */
record RowColumns(BindContext context, Relation row) implements ColumnSource {
    @Override
    public @Nullable BoundExpression find(NameExpression name) {
        int index = row.schema().indexOf(name.name());
        return index < 0
                ? null
                : new ColumnValue(index, row.schema().column(index).type());
    }

    @Override
    public BoundExpression missing(NameExpression name) {
        if (!row.schema().isOpen()) {
            ColumnSource.reportMissing(context, name, row);
            return ExpressionBinder.UNKNOWN;
        }
        context.session().infer(row, name.name());
        if (!row.missing() && !Lineage.hasUnknownFunction(context, row.lineage())) {
            context.warning(
                    DiagnosticKind.UNKNOWN_COLUMN,
                    name.span(),
                    "column '" + name.name() + "' is only known to exist when the query runs",
                    null);
        }
        return ExpressionBinder.UNKNOWN;
    }
}
