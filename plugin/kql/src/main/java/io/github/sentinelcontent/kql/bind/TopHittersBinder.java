package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.plan.SortKey;
import io.github.sentinelcontent.kql.syntax.TopHittersOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/** Binds {@code top-hitters}: the values with most rows, or with the greatest sum. The figures are exact here. */
final class TopHittersBinder {
    private TopHittersBinder() {}

    static Plan bind(BindContext context, Relation input, TopHittersOperator operator) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        BoundExpression count = RowCounts.bind(context, operator.count());
        Item item =
                Items.bind(binder, input.schema(), List.of(operator.column())).get(0);
        ColumnNames names = new ColumnNames();
        Column column = Items.column(names.automatic(item.own()), item.expression(), input.schema());
        String function = "count";
        List<BoundExpression> arguments = List.of();
        Column result = Column.of("approximate_count_" + column.name(), KqlType.LONG);
        if (operator.weight() != null) {
            Item weight = Items.bind(binder, input.schema(), List.of(operator.weight()))
                    .get(0);
            checkWeight(context, weight);
            function = "sum";
            arguments = List.of(weight.expression());
            result = Column.of(
                    "approximate_sum_" + (weight.own() == null ? "" : weight.own()),
                    weight.expression().type());
        }
        KqlType type = result.type() == KqlType.INT ? KqlType.LONG : result.type();
        Plan.Aggregate aggregate = new Plan.Aggregate(
                BuiltinFunctions.aggregation(function).orElseThrow(),
                arguments,
                List.of(Column.of(result.name(), type)));
        Plan groups = new Plan.Summarize(
                input.plan(),
                List.of(item.expression()),
                List.of(aggregate),
                RowSchema.of(column, Column.of(result.name(), type)));
        ColumnValue total = new ColumnValue(1, type);
        Plan best = new Plan.Top(groups, count, List.of(new SortKey(total, true, false)));
        List<BoundExpression> outputs =
                List.of(new ColumnValue(0, column.type()), Conversions.convert(total, result.type()));
        return new Plan.Project(best, outputs, RowSchema.of(column, result));
    }

    private static void checkWeight(BindContext context, Item weight) {
        KqlType type = weight.expression().type();
        if (!type.isNumeric() && type != KqlType.UNKNOWN) {
            context.error(DiagnosticKind.OPERAND_TYPES, weight.span(), "a number is wanted, found a " + type, null);
        }
    }
}
