package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.DistinctOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code distinct}: a {@code summarize} without aggregates. */
final class DistinctBinder {
    private DistinctBinder() {}

    static Plan bind(BindContext context, Relation input, DistinctOperator operator) {
        RowSchema schema = input.schema();
        ColumnNames names = new ColumnNames();
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> keys = new ArrayList<>();
        boolean star = operator.columns().stream().anyMatch(StarExpression.class::isInstance);
        for (Item item : items(context, input, operator)) {
            SummarizeBinder.checkKey(context, item);
            String name = star ? names.unique(String.valueOf(item.own())) : Items.name(item, names, context);
            if (name != null) {
                columns.add(Items.column(name, item.expression(), schema));
                keys.add(item.expression());
            }
        }
        RowSchema result = Schemas.like(schema, columns);
        return new Plan.Summarize(input.plan(), keys, List.of(), result);
    }

    private static List<Item> items(BindContext context, Relation input, DistinctOperator operator) {
        List<Item> items = new ArrayList<>();
        for (Expression column : operator.columns()) {
            if (column instanceof StarExpression) {
                items.clear();
                for (int i = 0; i < input.schema().size(); i++) {
                    Column each = input.schema().column(i);
                    items.add(new Item(null, each.name(), true, new ColumnValue(i, each.type()), column.span()));
                }
                return items;
            }
            items.addAll(Items.bind(ExpressionBinder.over(context, input), input.schema(), List.of(column)));
        }
        return items;
    }
}
