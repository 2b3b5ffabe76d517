package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.type.KqlType;

/** Numbers of rows, which do not depend on a row. */
final class RowCounts {
    private RowCounts() {}

    static BoundExpression bind(BindContext context, Expression expression) {
        BoundExpression count = ExpressionBinder.withoutColumns(context).bind(expression);
        if (!count.type().isInteger() && count.type() != KqlType.UNKNOWN && count.type() != KqlType.DYNAMIC) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    expression.span(),
                    "a number of rows is wanted, found a " + count.type(),
                    null);
        }
        return Conversions.convert(count, KqlType.LONG);
    }
}
