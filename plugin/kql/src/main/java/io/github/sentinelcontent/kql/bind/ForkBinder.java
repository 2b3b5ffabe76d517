package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ForkBranch;
import io.github.sentinelcontent.kql.syntax.ForkOperator;

/** Binds {@code fork}, whose result is a group of tables. */
final class ForkBinder {
    private static final String WHAT = "operator 'fork', whose result is several tables";

    private ForkBinder() {}

    static Plan bind(BindContext context, Relation input, ForkOperator operator) {
        Plan first = null;
        for (ForkBranch branch : operator.branches()) {
            Plan plan = PartitionBinder.unsupported(context, input, branch.subquery(), WHAT);
            first = first == null ? plan : first;
        }
        context.notSupported(operator.span(), WHAT);
        return first == null ? new Plan.Unsupported(WHAT, input.schema()) : first;
    }
}
