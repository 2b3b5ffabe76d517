package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code sort by x asc nulls last}; also written {@code order by}. */
public record SortOperator(Span span, List<OperatorParameter> hints, List<SortItem> items) implements TabularOperator {
    public SortOperator {
        hints = List.copyOf(hints);
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitSort(this);
    }
}
