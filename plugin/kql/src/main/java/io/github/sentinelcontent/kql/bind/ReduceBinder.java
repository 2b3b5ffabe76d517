package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ReduceOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;

/** Binds {@code reduce}. */
final class ReduceBinder {
    private static final RowSchema SCHEMA = RowSchema.of(
            Column.of("Pattern", KqlType.STRING),
            Column.of("Count", KqlType.LONG),
            Column.of("Representative", KqlType.STRING));

    private ReduceBinder() {}

    static Plan bind(BindContext context, Relation input, ReduceOperator operator) {
        ExpressionBinder.over(context, input).bind(operator.column());
        context.notSupported(operator.span(), "operator 'reduce'");
        return new Plan.Unsupported("operator 'reduce'", SCHEMA);
    }
}
