package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.SummarizeOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code summarize}: the keys as written, then the aggregates, which may stand inside other expressions. */
final class SummarizeBinder {
    private final BindContext context;
    private final Relation input;
    private final boolean checksKeys;
    private final ColumnNames names = new ColumnNames();
    private final List<BoundExpression> keys = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<BoundExpression> outputs = new ArrayList<>();

    private SummarizeBinder(BindContext context, Relation input, boolean checksKeys) {
        this.context = context;
        this.input = input;
        this.checksKeys = checksKeys;
    }

    static Plan bind(BindContext context, Relation input, SummarizeOperator operator) {
        return new SummarizeBinder(context, input, true).bind(operator.aggregates(), operator.by());
    }

    /** Groups of a plugin, whose keys may also be dynamic. */
    static Plan groups(BindContext context, Relation input, Expression aggregate, List<Expression> by) {
        return new SummarizeBinder(context, input, false).bind(List.of(aggregate), by);
    }

    private Plan bind(List<Expression> aggregates, List<Expression> by) {
        bindKeys(by);
        GroupColumns groups = new GroupColumns(context, input, plainKeys(by), keys.size());
        ExpressionBinder binder = ExpressionBinder.overGroups(context, input, groups);
        ResultNames resultNames = new ResultNames(input.schema());
        for (Expression item : aggregates) {
            List<String> given = item instanceof NamedExpression named
                    ? named.names().stream().map(NameExpression::name).toList()
                    : List.of();
            Expression expression = item instanceof NamedExpression named ? named.expression() : item;
            AggregateCalls.Result result = expression instanceof CallExpression call ? groups.aggregate(call) : null;
            if (result == null) {
                output(
                        given.isEmpty() ? null : given.get(0),
                        resultNames.of(expression),
                        binder.bind(expression),
                        item);
                continue;
            }
            List<BoundExpression> values = groups.add(result.aggregate());
            for (int i = 0; i < values.size(); i++) {
                output(i < given.size() ? given.get(i) : null, result.names().get(i), values.get(i), item);
            }
        }
        return plan(groups.aggregates());
    }

    private void bindKeys(List<Expression> by) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        for (Item item : Items.bind(binder, input.schema(), by)) {
            String name = Items.name(item, names, context);
            if (checksKeys) {
                checkKey(context, item);
            }
            if (name != null) {
                outputs.add(new ColumnValue(keys.size(), item.expression().type()));
                columns.add(Items.column(name, item.expression(), input.schema()));
                keys.add(item.expression());
            }
        }
    }

    /** Reports a key whose values cannot be compared. */
    static void checkKey(BindContext context, Item item) {
        if (item.expression().type() == KqlType.DYNAMIC) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    item.span(),
                    "a dynamic value cannot be grouped by",
                    "write tostring(...) around it");
        }
    }

    private static List<NameExpression> plainKeys(List<Expression> by) {
        List<NameExpression> plain = new ArrayList<>();
        for (Expression item : by) {
            Expression expression = item instanceof NamedExpression named ? named.expression() : item;
            if (expression instanceof NameExpression name) {
                plain.add(name);
            }
        }
        return plain;
    }

    private void output(@Nullable String given, @Nullable String own, BoundExpression value, Expression item) {
        if (given == null) {
            add(names.automatic(own), value);
            return;
        }
        String name = names.given(given, context, item.span());
        if (name != null) {
            add(name, value);
        }
    }

    private void add(String name, BoundExpression value) {
        columns.add(Column.of(name, value.type()));
        outputs.add(value);
    }

    /** One operator when each output is a key or a result of an aggregation, else a projection on top of it. */
    private Plan plan(List<Plan.Aggregate> aggregates) {
        RowSchema result = Schemas.like(input.schema(), columns);
        boolean direct = true;
        for (int i = 0; i < outputs.size(); i++) {
            direct &= outputs.get(i) instanceof ColumnValue column && column.index() == i;
        }
        int produced = keys.size()
                + aggregates.stream().mapToInt(a -> a.columns().size()).sum();
        if (direct && outputs.size() == produced) {
            return new Plan.Summarize(input.plan(), keys, aggregates, result);
        }
        List<Column> inner = new ArrayList<>();
        for (BoundExpression key : keys) {
            inner.add(Column.of("key" + inner.size(), key.type()));
        }
        for (Plan.Aggregate aggregate : aggregates) {
            aggregate.columns().forEach(c -> inner.add(Column.of("aggregate" + inner.size(), c.type())));
        }
        Plan summarize = new Plan.Summarize(input.plan(), keys, aggregates, RowSchema.of(inner));
        return new Plan.Project(summarize, outputs, result);
    }
}
