package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import org.jspecify.annotations.Nullable;

/**
 * A bound scalar expression.
 *
 * @param expression the value
 * @param row the rows whose columns the value may depend on, null when it depends on none
 */
record ScalarValue(BoundExpression expression, @Nullable Relation row) implements Bound {
    /** Forgets the rows when the value does not depend on them. */
    ScalarValue {
        row = row == null || ExpressionBinder.isFreeOfColumns(expression) ? null : row;
    }

    /** A value that is the same for all rows. */
    static ScalarValue constant(BoundExpression expression) {
        return new ScalarValue(expression, null);
    }
}
