package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.TopHittersOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/** Binds {@code top-hitters}. */
final class TopHittersBinder {
    private TopHittersBinder() {}

    static Plan bind(BindContext context, Relation input, TopHittersOperator operator) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        RowCounts.bind(context, operator.count());
        Item item =
                Items.bind(binder, input.schema(), List.of(operator.column())).get(0);
        ColumnNames names = new ColumnNames();
        Column column = Items.column(names.automatic(item.own()), item.expression(), input.schema());
        Column count;
        if (operator.weight() == null) {
            count = Column.of("approximate_count_" + column.name(), KqlType.LONG);
        } else {
            Item weight = Items.bind(binder, input.schema(), List.of(operator.weight()))
                    .get(0);
            String own = weight.own() == null ? "" : weight.own();
            count = Column.of("approximate_sum_" + own, weight.expression().type());
        }
        context.notSupported(operator.span(), "operator 'top-hitters'");
        return new Plan.Unsupported("operator 'top-hitters'", RowSchema.of(column, count));
    }
}
