package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.NestedLevel;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.SortDirection;
import io.github.sentinelcontent.kql.syntax.TopNestedLevel;
import io.github.sentinelcontent.kql.syntax.TopNestedOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code top-nested}: per level a column and its aggregate. */
final class TopNestedBinder {
    private final BindContext context;
    private final Relation input;
    private final ColumnNames names = new ColumnNames();
    private final List<Column> columns = new ArrayList<>();
    private final List<NestedLevel> levels = new ArrayList<>();

    private TopNestedBinder(BindContext context, Relation input) {
        this.context = context;
        this.input = input;
    }

    static Plan bind(BindContext context, Relation input, TopNestedOperator operator) {
        TopNestedBinder binder = new TopNestedBinder(context, input);
        operator.levels().forEach(binder::add);
        RowSchema schema = RowSchema.of(binder.columns);
        return binder.levels.size() == operator.levels().size()
                ? new Plan.TopNested(input.plan(), binder.levels, schema)
                : new Plan.Unsupported("operator 'top-nested'", schema);
    }

    private void add(TopNestedLevel level) {
        ExpressionBinder rows = ExpressionBinder.over(context, input);
        BoundExpression count = level.count() == null ? null : RowCounts.bind(context, level.count());
        Item item = Items.bind(rows, input.schema(), List.of(level.column())).get(0);
        String name = names.automatic(item.given() != null ? item.given() : item.own());
        Column column = Items.column(name, item.expression(), input.schema());
        columns.add(column);
        BoundExpression others = level.others() == null
                ? null
                : Conversions.convert(ExpressionBinder.withoutColumns(context).bind(level.others()), column.type());
        Plan.Aggregate aggregate = aggregate(level.by(), name);
        if (aggregate != null) {
            boolean descending = level.direction() != SortDirection.ASCENDING;
            levels.add(new NestedLevel(count, item.expression(), others, aggregate, descending));
        }
    }

    private Plan.@Nullable Aggregate aggregate(Expression by, String column) {
        NamedExpression named = by instanceof NamedExpression n ? n : null;
        Expression expression = named == null ? by : named.expression();
        GroupColumns groups = new GroupColumns(context, input, List.of(), 0);
        AggregateCalls.Result result = expression instanceof CallExpression call ? groups.aggregate(call) : null;
        if (result == null) {
            context.error(DiagnosticKind.SEMANTICS, expression.span(), "top-nested wants an aggregation", null);
            return null;
        }
        String name =
                named == null ? "aggregated_" + column : named.names().get(0).name();
        columns.add(Column.of(
                names.unique(name), result.aggregate().columns().get(0).type()));
        return result.aggregate();
    }
}
