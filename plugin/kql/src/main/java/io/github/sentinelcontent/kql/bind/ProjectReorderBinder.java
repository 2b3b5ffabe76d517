package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.ProjectReorderOperator;
import io.github.sentinelcontent.kql.syntax.ReorderDirection;
import io.github.sentinelcontent.kql.syntax.ReorderItem;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Binds {@code project-reorder}: listed columns first, the others after them in their order. */
final class ProjectReorderBinder {
    private ProjectReorderBinder() {}

    static Plan bind(BindContext context, Relation input, ProjectReorderOperator operator) {
        RowSchema schema = input.schema();
        Set<Integer> order = new LinkedHashSet<>();
        for (ReorderItem item : operator.items()) {
            List<Integer> selected = Schemas.select(schema, item.column());
            if (selected == null) {
                context.error(DiagnosticKind.SEMANTICS, item.span(), "the name of a column is wanted", null);
                continue;
            }
            if (selected.isEmpty() && item.column() instanceof NameExpression name) {
                new RowColumns(context, input).missing(name);
            }
            order.addAll(sorted(schema, selected, item.direction()));
        }
        for (int i = 0; i < schema.size(); i++) {
            order.add(i);
        }
        return ColumnSelection.project(input, List.copyOf(order), schema.isOpen());
    }

    private static List<Integer> sorted(RowSchema schema, List<Integer> selected, ReorderDirection direction) {
        List<Integer> sorted = new ArrayList<>(selected);
        Comparator<String> byName = Comparator.naturalOrder();
        Comparator<String> comparator = switch (direction) {
            case NONE -> null;
            case ASCENDING -> byName;
            case DESCENDING -> byName.reversed();
            case GRANNY_ASCENDING -> GrannyOrder.COMPARATOR;
            case GRANNY_DESCENDING -> GrannyOrder.COMPARATOR.reversed();
        };
        if (comparator != null) {
            sorted.sort(Comparator.comparing(i -> schema.column(i).name(), comparator));
        }
        return sorted;
    }
}
