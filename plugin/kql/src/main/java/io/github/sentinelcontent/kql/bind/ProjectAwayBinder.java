package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ProjectAwayOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Binds {@code project-away}. */
final class ProjectAwayBinder {
    private ProjectAwayBinder() {}

    static Plan bind(BindContext context, Relation input, ProjectAwayOperator operator) {
        Set<Integer> away = ColumnSelection.of(context, input, operator.columns());
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < input.schema().size(); i++) {
            if (!away.contains(i)) {
                kept.add(i);
            }
        }
        return ColumnSelection.project(input, kept, input.schema().isOpen());
    }
}
