package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.FacetOperator;

/** Binds {@code facet}, whose result is a group of tables. */
final class FacetBinder {
    private static final String WHAT = "operator 'facet', whose result is several tables";

    private FacetBinder() {}

    static Plan bind(BindContext context, Relation input, FacetOperator operator) {
        for (Expression column : operator.columns()) {
            ExpressionBinder.over(context, input).bind(column);
        }
        context.notSupported(operator.span(), WHAT);
        return operator.subquery() == null
                ? new Plan.Unsupported(WHAT, input.schema())
                : PartitionBinder.unsupported(context, input, operator.subquery(), WHAT);
    }
}
