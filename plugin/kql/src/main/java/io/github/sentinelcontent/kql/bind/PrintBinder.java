package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.PrintOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@code print}: unnamed values are called by their place, {@code print_0} and so on, unless they are the results of
 * one call.
 */
final class PrintBinder {
    private PrintBinder() {}

    static Plan bind(BindContext context, @Nullable Relation input, PrintOperator operator) {
        ColumnNames names = new ColumnNames();
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> expressions = new ArrayList<>();
        ExpressionBinder binder = ExpressionBinder.withoutColumns(context);
        for (Expression each : operator.items()) {
            List<Item> items = Items.bind(binder, RowSchema.empty(), List.of(each));
            for (Item item : items) {
                String own = items.size() > 1 && item.own() != null ? item.own() : "print_" + columns.size();
                String name =
                        item.given() == null ? names.unique(own) : names.given(item.given(), context, item.span());
                if (name != null) {
                    columns.add(Column.of(name, item.expression().type()));
                    expressions.add(item.expression());
                }
            }
        }
        return new Plan.Project(new Plan.SingleRow(), expressions, RowSchema.of(columns));
    }

    /** The table of a query that is only a value: the service prints it. */
    static Plan single(BoundExpression value) {
        RowSchema schema = RowSchema.of(Column.of("print_0", value.type()));
        return new Plan.Project(new Plan.SingleRow(), List.of(value), schema);
    }
}
