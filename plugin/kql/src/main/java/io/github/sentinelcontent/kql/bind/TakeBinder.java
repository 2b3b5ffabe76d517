package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.TakeOperator;

/** Binds {@code take}. */
final class TakeBinder {
    private TakeBinder() {}

    static Plan bind(BindContext context, Relation input, TakeOperator operator) {
        return new Plan.Take(input.plan(), RowCounts.bind(context, operator.count()));
    }
}
