package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code top n by x desc nulls last}. */
public record TopOperator(Span span, List<OperatorParameter> hints, Expression count, SortItem by)
        implements TabularOperator {
    public TopOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitTop(this);
    }
}
