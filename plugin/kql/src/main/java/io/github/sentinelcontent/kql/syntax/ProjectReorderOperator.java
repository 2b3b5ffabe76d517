package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code project-reorder a, b* asc}. */
public record ProjectReorderOperator(Span span, List<ReorderItem> items) implements TabularOperator {
    public ProjectReorderOperator {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitProjectReorder(this);
    }
}
