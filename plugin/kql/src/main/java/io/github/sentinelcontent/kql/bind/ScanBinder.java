package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.MatchStep;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.plan.SortKey;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.FunctionParameter;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.ScanOperator;
import io.github.sentinelcontent.kql.syntax.ScanOutput;
import io.github.sentinelcontent.kql.syntax.ScanStep;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code scan}: the input columns, the declared ones and the id of the match. */
final class ScanBinder {
    private ScanBinder() {}

    static Plan bind(BindContext context, Relation input, ScanOperator operator) {
        ExtendBinder.Columns columns = new ExtendBinder.Columns(input.schema());
        List<@Nullable BoundExpression> defaults =
                new ArrayList<>(Collections.nCopies(input.schema().size(), null));
        for (FunctionParameter declaration : operator.declarations()) {
            KqlType type = Literals.type(declaration.type());
            BoundExpression value = declaration.defaultValue() == null
                    ? new BoundExpression.Constant(type, null)
                    : Conversions.convert(
                            ExpressionBinder.withoutColumns(context).bind(declaration.defaultValue()), type);
            int position = columns.set(Column.of(declaration.name().name(), type), value);
            if (position == defaults.size()) {
                defaults.add(value);
            } else {
                defaults.set(position, value);
            }
        }
        Relation rows = input.then(columns.project(input.plan(), input.schema().isOpen()));
        List<MatchStep> steps = steps(context, rows, operator);
        if (operator.matchId() != null) {
            columns.set(Column.of(operator.matchId().name(), KqlType.LONG), ExpressionBinder.UNKNOWN);
        }
        RowSchema schema = columns.schema(input.schema().isOpen());
        List<BoundExpression> partition = operator.partitionBy().stream()
                .map(ExpressionBinder.over(context, input)::bind)
                .toList();
        return new Plan.MatchSteps(
                ordered(context, input, operator), partition, defaults, steps, operator.matchId() != null, schema);
    }

    private static Plan ordered(BindContext context, Relation input, ScanOperator operator) {
        List<SortKey> keys = operator.orderBy().stream()
                .map(item -> SortBinder.key(context, input, item))
                .toList();
        return keys.isEmpty() ? input.plan() : new Plan.Sort(input.plan(), keys);
    }

    private static List<MatchStep> steps(BindContext context, Relation rows, ScanOperator operator) {
        List<String> names =
                operator.steps().stream().map(step -> step.name().name()).toList();
        ExpressionBinder binder =
                ExpressionBinder.overSteps(context, rows, new ScanColumns(new RowColumns(context, rows), names));
        List<MatchStep> steps = new ArrayList<>();
        for (ScanStep step : operator.steps()) {
            BoundExpression condition = Conversions.convert(bind(context, binder, step.condition()), KqlType.BOOL);
            List<Integer> columns = new ArrayList<>();
            List<BoundExpression> values = new ArrayList<>();
            for (Expression assignment : step.assignments()) {
                if (assignment instanceof NamedExpression named && named.names().size() == 1) {
                    int column = rows.schema().indexOf(named.names().get(0).name());
                    BoundExpression value = bind(context, binder, named.expression());
                    if (column < 0) {
                        ColumnSource.reportMissing(context, named.names().get(0), rows);
                    } else {
                        columns.add(column);
                        values.add(Conversions.convert(
                                value, rows.schema().column(column).type()));
                    }
                }
            }
            steps.add(new MatchStep(condition, step.optional(), columns, values, output(step.output())));
        }
        return steps;
    }

    private static MatchStep.Output output(ScanOutput output) {
        return switch (output) {
            case ALL -> MatchStep.Output.ALL;
            case LAST -> MatchStep.Output.LAST;
            case NONE -> MatchStep.Output.NONE;
        };
    }

    private static BoundExpression bind(BindContext context, ExpressionBinder binder, Expression expression) {
        BoundExpression bound = binder.bind(expression);
        if (looksAtOtherRows(bound)) {
            context.error(
                    DiagnosticKind.SEMANTICS,
                    expression.span(),
                    "a function that looks at other rows cannot be used in a step of scan",
                    "refer to the last match of a step, as in step.column");
        }
        return bound;
    }

    private static boolean looksAtOtherRows(BoundExpression expression) {
        return expression instanceof BoundExpression.Call call
                && (call.function().needsWholeTable()
                        || call.arguments().stream().anyMatch(ScanBinder::looksAtOtherRows));
    }
}
