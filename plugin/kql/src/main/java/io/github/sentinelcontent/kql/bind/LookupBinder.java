package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.LookupOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code lookup}: a join of which the right keys are dropped. */
final class LookupBinder {
    private LookupBinder() {}

    static Plan bind(BindContext context, Relation input, LookupOperator operator) {
        JoinSides sides = JoinSides.bind(context, input, operator.right(), operator.conditions(), operator.kind());
        RowSchema left = sides.left().schema();
        RowSchema right = sides.right().schema();
        RowSchema both = JoinBinder.both(left, right);
        Plan join = new Plan.Join(
                JoinBinder.kind(operator.kind()),
                sides.left().plan(),
                sides.right().plan(),
                sides.leftKeys(),
                sides.rightKeys(),
                both);
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> expressions = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            if (i < left.size() || !isKey(sides.rightKeys(), i - left.size())) {
                columns.add(both.column(i));
                expressions.add(new ColumnValue(i, both.column(i).type()));
            }
        }
        return new Plan.Project(join, expressions, Schemas.like(both, columns));
    }

    private static boolean isKey(List<BoundExpression> keys, int position) {
        return keys.stream().anyMatch(key -> reads(key, position));
    }

    private static boolean reads(BoundExpression key, int position) {
        if (key instanceof BoundExpression.Call conversion) {
            return conversion.arguments().stream().anyMatch(argument -> reads(argument, position));
        }
        return key instanceof ColumnValue column && column.index() == position;
    }
}
