package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.BagExpansion;
import io.github.sentinelcontent.kql.syntax.MvExpandOperator;

/** Binds {@code mv-expand} and the older {@code mvexpand}. */
final class MvExpandBinder {
    private MvExpandBinder() {}

    static Plan bind(BindContext context, Relation input, MvExpandOperator operator) {
        Expansions expansions = Expansions.bind(context, input, operator.items(), operator.itemIndex());
        return expansions.plan(
                operator.bagExpansion() == BagExpansion.ARRAY,
                operator.legacy(),
                operator.limit() == null ? null : RowCounts.bind(context, operator.limit()));
    }
}
