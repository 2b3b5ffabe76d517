package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ProjectKeepOperator;
import java.util.List;
import java.util.TreeSet;

/** Binds {@code project-keep}, which keeps the order of the input. */
final class ProjectKeepBinder {
    private ProjectKeepBinder() {}

    static Plan bind(BindContext context, Relation input, ProjectKeepOperator operator) {
        TreeSet<Integer> kept = new TreeSet<>(ColumnSelection.of(context, input, operator.columns()));
        return ColumnSelection.project(input, List.copyOf(kept), input.schema().isOpen());
    }
}
