package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.KnownFunctions;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names and calls mean outside of the aggregations of a {@code summarize}; collects the aggregations. */
final class GroupColumns implements ColumnSource {
    private final BindContext context;
    private final Relation input;
    private final List<NameExpression> plainKeys;
    private final int keyCount;
    private final List<Plan.Aggregate> aggregates = new ArrayList<>();
    private int columnCount;

    /**
     * @param plainKeys the keys that are names of columns
     */
    GroupColumns(BindContext context, Relation input, List<NameExpression> plainKeys, int keyCount) {
        this.context = context;
        this.input = input;
        this.plainKeys = plainKeys;
        this.keyCount = keyCount;
    }

    List<Plan.Aggregate> aggregates() {
        return aggregates;
    }

    /** Adds an aggregation and returns the values of its result columns. */
    List<BoundExpression> add(Plan.Aggregate aggregate) {
        aggregates.add(aggregate);
        List<BoundExpression> values = new ArrayList<>();
        for (Column column : aggregate.columns()) {
            values.add(new ColumnValue(keyCount + columnCount++, column.type()));
        }
        return values;
    }

    /** The call as an aggregation, null when it is none. */
    AggregateCalls.@Nullable Result aggregate(CallExpression call) {
        String name = call.function().name();
        if (context.scope().find(name) != null) {
            return null;
        }
        return KnownFunctions.aggregation(name)
                .map(known -> AggregateCalls.bind(context, input, known, call, plainKeys))
                .orElse(null);
    }

    @Override
    public @Nullable BoundExpression call(ExpressionBinder binder, CallExpression call) {
        AggregateCalls.Result result = aggregate(call);
        return result == null ? null : add(result.aggregate()).get(0);
    }

    @Override
    public @Nullable BoundExpression find(NameExpression name) {
        int index = input.schema().indexOf(name.name());
        if (index < 0) {
            return null;
        }
        context.error(
                DiagnosticKind.SEMANTICS,
                name.span(),
                "column '" + name.name() + "' stands outside of an aggregation",
                "write take_any(" + name.name() + ") or group by it");
        return new BoundExpression.Constant(input.schema().column(index).type(), null);
    }

    @Override
    public BoundExpression missing(NameExpression name) {
        return new RowColumns(context, input).missing(name);
    }
}
