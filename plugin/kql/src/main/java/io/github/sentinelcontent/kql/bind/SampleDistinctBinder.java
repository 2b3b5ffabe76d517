package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.SampleDistinctOperator;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/** Binds {@code sample-distinct}: some of the distinct values, here the first ones. */
final class SampleDistinctBinder {
    private SampleDistinctBinder() {}

    static Plan bind(BindContext context, Relation input, SampleDistinctOperator operator) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        Item item =
                Items.bind(binder, input.schema(), List.of(operator.column())).get(0);
        BoundExpression key = item.expression();
        String name = new ColumnNames().automatic(item.given() == null ? item.own() : item.given());
        RowSchema schema = RowSchema.of(Items.column(name, key, input.schema()));
        Plan distinct = new Plan.Summarize(input.plan(), List.of(key), List.of(), schema);
        return new Plan.Take(distinct, RowCounts.bind(context, operator.count()));
    }
}
