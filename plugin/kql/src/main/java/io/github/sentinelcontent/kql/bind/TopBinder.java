package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.TopOperator;
import java.util.List;

/** Binds {@code top}. */
final class TopBinder {
    private TopBinder() {}

    static Plan bind(BindContext context, Relation input, TopOperator operator) {
        return new Plan.Top(
                input.plan(),
                RowCounts.bind(context, operator.count()),
                List.of(SortBinder.key(context, input, operator.by())));
    }
}
