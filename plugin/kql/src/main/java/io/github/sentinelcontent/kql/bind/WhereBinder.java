package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.kql.type.KqlType;

/** Binds {@code where}. */
final class WhereBinder {
    private WhereBinder() {}

    static Plan bind(BindContext context, Relation input, WhereOperator operator) {
        BoundExpression predicate = ExpressionBinder.over(context, input).bind(operator.predicate());
        checkCondition(context, predicate, operator.predicate().span());
        return new Plan.Where(input.plan(), predicate);
    }

    /** Reports a condition that is no truth value. */
    static void checkCondition(BindContext context, BoundExpression predicate, Span span) {
        if (predicate.type() != KqlType.BOOL && predicate.type() != KqlType.UNKNOWN) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    span,
                    "the condition is a " + predicate.type() + ", not a bool",
                    predicate.type() == KqlType.DYNAMIC ? "write tobool(...)" : null);
        }
    }
}
