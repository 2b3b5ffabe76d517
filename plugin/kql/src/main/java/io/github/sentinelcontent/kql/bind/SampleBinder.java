package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.SampleOperator;

/** Binds {@code sample}. */
final class SampleBinder {
    private SampleBinder() {}

    static Plan bind(BindContext context, Relation input, SampleOperator operator) {
        return new Plan.Sample(input.plan(), RowCounts.bind(context, operator.count()));
    }
}
