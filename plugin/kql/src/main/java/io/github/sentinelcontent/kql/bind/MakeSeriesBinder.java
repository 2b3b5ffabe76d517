package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.plan.SeriesAggregate;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.MakeSeriesItem;
import io.github.sentinelcontent.kql.syntax.MakeSeriesOperator;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code make-series}: keys, one array per aggregate, the array of the axis. */
final class MakeSeriesBinder {
    private MakeSeriesBinder() {}

    static Plan bind(BindContext context, Relation input, MakeSeriesOperator operator) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        ColumnNames names = new ColumnNames();
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> keys = new ArrayList<>();
        for (Item item : Items.bind(binder, input.schema(), operator.by())) {
            SummarizeBinder.checkKey(context, item);
            String name = Items.name(item, names, context);
            if (name != null) {
                columns.add(Items.column(name, item.expression(), input.schema()));
                keys.add(item.expression());
            }
        }
        List<SeriesAggregate> aggregates = new ArrayList<>();
        for (MakeSeriesItem item : operator.items()) {
            aggregate(context, input, binder, item, names, columns, aggregates);
        }
        Item axis = Items.bind(binder, input.schema(), List.of(operator.axis())).get(0);
        if (!OperatorTypes.isScale(axis.expression().type())) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    operator.axis().span(),
                    "make-series runs over numbers or times, found a "
                            + axis.expression().type(),
                    null);
        }
        String axisName = axis.given() == null ? names.automatic(axis.own()) : names.unique(axis.given());
        columns.add(Column.of(axisName, KqlType.DYNAMIC));
        return new Plan.MakeSeries(
                input.plan(),
                axis.expression(),
                bound(context, operator.from(), axis.expression()),
                bound(context, operator.to(), axis.expression()),
                ExpressionBinder.withoutColumns(context).bind(operator.step()),
                operator.rangeForm(),
                "nonempty".equals(new OperatorProperties(context, operator.hints()).text("kind")),
                keys,
                aggregates,
                Schemas.like(input.schema(), columns));
    }

    private static @Nullable BoundExpression bound(
            BindContext context, @Nullable Expression expression, BoundExpression axis) {
        return expression == null
                ? null
                : Conversions.convert(ExpressionBinder.withoutColumns(context).bind(expression), axis.type());
    }

    private static void aggregate(
            BindContext context,
            Relation input,
            ExpressionBinder binder,
            MakeSeriesItem item,
            ColumnNames names,
            List<Column> columns,
            List<SeriesAggregate> aggregates) {
        NamedExpression named = item.expression() instanceof NamedExpression n ? n : null;
        Expression expression = named == null ? item.expression() : named.expression();
        GroupColumns groups = new GroupColumns(context, input, List.of(), 0);
        AggregateCalls.Result result = expression instanceof CallExpression call ? groups.aggregate(call) : null;
        String given = named == null ? null : named.names().get(0).name();
        if (result == null) {
            result = constant(
                    groups, ExpressionBinder.overGroups(context, input, groups).bind(expression));
        }
        if (result == null) {
            context.error(
                    DiagnosticKind.SEMANTICS, expression.span(), "make-series wants aggregations or constants", null);
            return;
        }
        String own = result.names().get(0);
        columns.add(Column.of(given == null ? names.automatic(own) : names.unique(given), KqlType.DYNAMIC));
        BoundExpression value = item.defaultValue() == null
                ? null
                : Conversions.convert(
                        ExpressionBinder.withoutColumns(context).bind(item.defaultValue()),
                        result.aggregate().columns().get(0).type());
        aggregates.add(new SeriesAggregate(result.aggregate(), value));
    }

    /** A constant, which is the value of each step that has rows; null for any other expression. */
    private static AggregateCalls.@Nullable Result constant(GroupColumns groups, BoundExpression value) {
        if (!groups.aggregates().isEmpty() || !ExpressionBinder.isFreeOfColumns(value)) {
            return null;
        }
        Plan.Aggregate any = new Plan.Aggregate(
                BuiltinFunctions.aggregation("take_any").orElseThrow(),
                List.of(value),
                List.of(Column.of("constant", value.type())));
        return new AggregateCalls.Result(any, Collections.singletonList(null));
    }
}
