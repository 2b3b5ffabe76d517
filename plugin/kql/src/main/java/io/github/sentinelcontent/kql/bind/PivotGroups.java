package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** The first half of {@code pivot}: one aggregate per value of the pivot column and of the columns that stay. */
final class PivotGroups {
    private PivotGroups() {}

    /** Rows with the columns that stay, then the pivot column, then the aggregate. */
    static Relation bind(BindContext context, Relation input, CallExpression call) {
        List<Expression> arguments = call.arguments();
        Expression pivot = arguments.get(0);
        Expression aggregate = arguments.size() > 1
                ? arguments.get(1)
                : new CallExpression(call.span(), new NameExpression(call.span(), "count"), List.of());
        RowSchema result = new PluginSchemas(context, input).of(call);
        List<Expression> by = new ArrayList<>();
        for (Column column : result.columns()) {
            by.add(new NameExpression(call.span(), column.name()));
        }
        by.add(pivot);
        return input.then(SummarizeBinder.groups(context, input, aggregate, by));
    }

    /** The pivot column and the aggregate. */
    static List<BoundExpression> arguments(Relation groups) {
        int last = groups.schema().size() - 1;
        return List.of(
                new ColumnValue(last - 1, groups.schema().column(last - 1).type()),
                new ColumnValue(last, groups.schema().column(last).type()));
    }
}
