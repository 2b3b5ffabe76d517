package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.function.KnownFunctions;
import io.github.sentinelcontent.kql.function.TablePlugin;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.EvaluateOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds {@code evaluate}: a plugin that makes a table from a table. */
final class EvaluateBinder {
    private EvaluateBinder() {}

    static Plan bind(BindContext context, Relation input, EvaluateOperator operator) {
        CallExpression call = operator.plugin();
        String name = call.function().name();
        Optional<KnownFunction> known = KnownFunctions.plugin(name);
        if (known.isEmpty()) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    call.function().span(),
                    "plugin '" + name + "' does not exist",
                    Nearest.hint(name, KnownFunctions.names(KnownFunction.Kind.PLUGIN)));
            return new Plan.Unsupported("plugin '" + name + "'", RowSchema.open(List.of()));
        }
        if (!BuiltinCalls.checkCount(
                context, known.get(), call.arguments().size(), call.function().span())) {
            return new Plan.Unsupported("plugin '" + name + "'", RowSchema.open(List.of()));
        }
        Plan plan = AddressLookupBinder.binds(name)
                ? AddressLookupBinder.bind(context, input, call)
                : plan(context, input, known.get(), call, new PluginSchemas(context, input).of(call));
        if (operator.schema() == null) {
            return plan;
        }
        RowSchema declared = SchemaTypes.of(operator.schema());
        return declared(plan, declared.isOpen() ? behind(rest(input.schema(), call), declared) : declared);
    }

    private static Plan plan(
            BindContext context, Relation input, KnownFunction known, CallExpression call, RowSchema result) {
        String name = call.function().name();
        String refusal = RefusedPlugins.reason(name);
        if (refusal != null) {
            context.error(
                    DiagnosticKind.NOT_SUPPORTED,
                    call.function().span(),
                    "not supported: plugin '" + name + "' " + refusal + ", which a run on given rows never does",
                    "give its rows as a table");
            return new Plan.Unsupported("plugin '" + name + "'", result);
        }
        Optional<TablePlugin> plugin = BuiltinFunctions.plugin(name);
        boolean perRow = context.outerRows() != null && result.isOpen();
        if (plugin.isEmpty() || perRow) {
            context.notSupported(
                    call.function().span(), "plugin '" + name + "'" + (perRow ? " inside of a sub-query" : ""));
            return new Plan.Unsupported("plugin '" + name + "'", result);
        }
        PluginArguments arguments = PluginArguments.bind(context, input, call);
        PluginChecks.check(context, known, call, arguments.values());
        Plan evaluate = new Plan.Evaluate(arguments.rows(), plugin.get(), arguments.values(), result);
        return result.isOpen() ? context.session().open(evaluate) : evaluate;
    }

    /** The columns of the input that the plugin does not take apart; {@code *} stands for them. */
    private static List<Column> rest(RowSchema input, CallExpression call) {
        String taken = call.arguments().isEmpty() || !(call.arguments().get(0) instanceof NameExpression name)
                ? ""
                : name.name();
        return input.columns().stream()
                .filter(column -> !column.name().equals(taken))
                .toList();
    }

    private static RowSchema behind(List<Column> rest, RowSchema declared) {
        List<Column> columns = new ArrayList<>(rest);
        columns.removeIf(column -> declared.indexOf(column.name()) >= 0);
        columns.addAll(declared.columns());
        return RowSchema.of(columns);
    }

    /** The columns that the query declares for the result, by name. */
    private static Plan declared(Plan plan, RowSchema schema) {
        List<BoundExpression> expressions = new ArrayList<>();
        for (var column : schema.columns()) {
            int index = plan.schema().indexOf(column.name());
            expressions.add(
                    index < 0
                            ? new BoundExpression.Constant(column.type(), null)
                            : Conversions.convert(
                                    new BoundExpression.ColumnValue(
                                            index, plan.schema().column(index).type()),
                                    column.type()));
        }
        return new Plan.Project(plan, expressions, schema);
    }
}
