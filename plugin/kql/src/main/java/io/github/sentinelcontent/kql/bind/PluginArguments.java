package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Call;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.BoundExpression.ListSubquery;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a plugin: columns and constants. What is computed from columns becomes a further column.
 *
 * @param rows the input with the further columns
 * @param values the arguments over these rows
 */
record PluginArguments(Plan rows, List<BoundExpression> values) {

    /** The places of the optional arguments of {@code bag_unpack}, of which any may be left out. */
    private static final Map<String, Integer> BAG_UNPACK =
            Map.of("OutputColumnPrefix", 1, "column_prefix", 1, "columnsConflict", 2, "ignoredProperties", 3);

    static PluginArguments bind(BindContext context, Relation input, CallExpression call) {
        if (call.function().name().equals("pivot")) {
            Relation groups = PivotGroups.bind(context, input, call);
            return new PluginArguments(groups.plan(), PivotGroups.arguments(groups));
        }
        List<Column> columns = new ArrayList<>(input.schema().columns());
        List<BoundExpression> expressions = PipelineBinder.allColumns(input.schema());
        List<BoundExpression> values = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            BoundExpression value = value(context, input, call, argument);
            skip(call, argument, values);
            if (value instanceof Call && readsRow(value)) {
                values.add(new ColumnValue(columns.size(), value.type()));
                columns.add(Column.of("argument" + values.size(), value.type()));
                expressions.add(value);
            } else {
                values.add(value);
            }
        }
        Plan rows = columns.size() == input.schema().size()
                ? input.plan()
                : new Plan.Project(input.plan(), expressions, Schemas.like(input.schema(), columns));
        return new PluginArguments(rows, values);
    }

    /** Fills the places before the one that a name stands for. */
    private static void skip(CallExpression call, Expression argument, List<BoundExpression> values) {
        if (call.function().name().equals("bag_unpack") && argument instanceof NamedArgument named) {
            int place = BAG_UNPACK.getOrDefault(named.name().name(), values.size());
            while (values.size() < place) {
                values.add(new Constant(KqlType.STRING, null));
            }
        }
    }

    private static BoundExpression value(
            BindContext context, Relation input, CallExpression call, Expression argument) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        boolean last = argument == call.arguments().get(call.arguments().size() - 1);
        if (last && call.function().name().equals("new_activity_metrics")) {
            Bound bound = TabularBinder.bind(binder, argument);
            return bound instanceof Relation table ? new ListSubquery(table.plan()) : binder.bind(argument);
        }
        if (argument instanceof NamedArgument named) {
            return binder.bind(named.value());
        }
        return binder.bind(argument instanceof NamedExpression named ? named.expression() : argument);
    }

    private static boolean readsRow(BoundExpression expression) {
        return expression instanceof ColumnValue
                || expression instanceof Call call && call.arguments().stream().anyMatch(PluginArguments::readsRow);
    }
}
