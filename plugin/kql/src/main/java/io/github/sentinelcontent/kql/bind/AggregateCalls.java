package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds calls of aggregations: arguments, {@code *}, result columns and their names. */
final class AggregateCalls {
    private static final Set<String> EXTREMES = Set.of("arg_max", "arg_min", "argmax", "argmin");

    private AggregateCalls() {}

    /**
     * A bound aggregation.
     *
     * @param names the name of each result column by itself, null for none
     */
    record Result(Plan.Aggregate aggregate, List<@Nullable String> names) {}

    /** An argument and its name, null when it has none. */
    record Operand(BoundExpression value, @Nullable String name, Span span) {}

    static Result bind(
            BindContext context,
            Relation input,
            KnownFunction known,
            CallExpression call,
            List<NameExpression> plainKeys) {
        List<Operand> operands = operands(context, input, call, plainKeys);
        List<BoundExpression> arguments = operands.stream().map(Operand::value).toList();
        List<Span> spans = operands.stream().map(Operand::span).toList();
        Span nameSpan = call.function().span();
        if (BuiltinCalls.checkCount(context, known, call.arguments().size(), nameSpan)) {
            BuiltinCalls.checkTypes(context, known, arguments, spans, nameSpan);
        }
        List<@Nullable String> names = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        columns(known, call, operands, new ResultNames(input.schema()), names, columns);
        return new Result(aggregate(context, known, arguments, columns, nameSpan), names);
    }

    private static List<Operand> operands(
            BindContext context, Relation input, CallExpression call, List<NameExpression> plainKeys) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        ResultNames names = new ResultNames(input.schema());
        List<Operand> operands = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            if (argument instanceof StarExpression) {
                addAll(input.schema(), plainKeys, operands, argument.span());
            } else {
                operands.add(new Operand(binder.bind(argument), names.of(argument), argument.span()));
            }
        }
        return operands;
    }

    /** All columns except keys and those that are arguments already. */
    private static void addAll(RowSchema schema, List<NameExpression> plainKeys, List<Operand> operands, Span span) {
        Set<Integer> excluded = new HashSet<>();
        plainKeys.forEach(key -> excluded.add(schema.indexOf(key.name())));
        for (Operand operand : operands) {
            if (operand.value() instanceof ColumnValue column) {
                excluded.add(column.index());
            }
        }
        for (int i = 0; i < schema.size(); i++) {
            if (!excluded.contains(i)) {
                Column column = schema.column(i);
                operands.add(new Operand(new ColumnValue(i, column.type()), column.name(), span));
            }
        }
    }

    private static void columns(
            KnownFunction known,
            CallExpression call,
            List<Operand> operands,
            ResultNames resultNames,
            List<@Nullable String> names,
            List<Column> columns) {
        String function = known.name();
        if (EXTREMES.contains(function)) {
            extremes(function, operands, names, columns);
        } else if (function.equals("take_any") || function.equals("any")) {
            for (Operand operand : operands) {
                names.add(function.equals("any") ? "any_" + orEmpty(operand.name()) : operand.name());
                columns.add(Column.of("any", operand.value().type()));
            }
        } else if (function.startsWith("percentile")) {
            percentiles(function, call, operands, names, columns);
        } else {
            List<BoundExpression> arguments =
                    operands.stream().map(Operand::value).toList();
            names.add(resultNames.of(known, call));
            columns.add(Column.of(function, known.resultType(CallBinder.describe(arguments))));
        }
        if (columns.isEmpty()) {
            names.add(null);
            columns.add(Column.of(function, KqlType.UNKNOWN));
        }
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static void extremes(
            String function, List<Operand> operands, List<@Nullable String> names, List<Column> columns) {
        boolean legacy = !function.contains("_");
        String prefix = (function.endsWith("max") ? "max_" : "min_");
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            String first = orEmpty(operands.get(0).name());
            if (i == 0) {
                names.add(legacy || first.isEmpty() ? prefix + first : first);
            } else {
                String own = operand.name() == null ? "arg" + i : operand.name();
                names.add(legacy || operand.name() == null ? prefix + first + "_" + own : own);
            }
            columns.add(Column.of(function, operand.value().type()));
        }
    }

    private static void percentiles(
            String function,
            CallExpression call,
            List<Operand> operands,
            List<@Nullable String> names,
            List<Column> columns) {
        String name = operands.isEmpty() ? "" : orEmpty(operands.get(0).name());
        if (function.endsWith("_array")) {
            names.add("percentiles_" + name);
            columns.add(Column.of(function, KqlType.DYNAMIC));
            return;
        }
        boolean weighted = function.equals("percentilew") || function.equals("percentilesw");
        for (int i = weighted ? 2 : 1; i < operands.size(); i++) {
            KqlType type = operands.get(0).value().type();
            names.add("percentile_" + name + "_" + percent(operands.get(i).value()));
            columns.add(Column.of(function, type == KqlType.INT ? KqlType.LONG : type));
        }
    }

    private static String percent(BoundExpression value) {
        Object number = value instanceof BoundExpression.Constant constant ? constant.value() : null;
        if (number == null) {
            return "";
        }
        String text = String.valueOf(number);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text).replace('.', '_');
    }

    private static Plan.Aggregate aggregate(
            BindContext context,
            KnownFunction known,
            List<BoundExpression> arguments,
            List<Column> columns,
            Span span) {
        Optional<Aggregation> function = BuiltinFunctions.aggregation(known.name());
        if (function.isEmpty()) {
            context.notSupported(span, "aggregation '" + known.name() + "'");
            return new Plan.Aggregate(new MissingAggregation(known.name()), arguments, columns);
        }
        List<KqlType> types = arguments.stream().map(BoundExpression::type).toList();
        for (Signature signature : function.get().signatures()) {
            if (signature.accepts(types)) {
                return new Plan.Aggregate(function.get(), Operators.converted(signature, arguments), columns);
            }
        }
        context.notSupported(span, "aggregation '" + known.name() + "' of these arguments");
        return new Plan.Aggregate(new MissingAggregation(known.name()), arguments, columns);
    }
}
