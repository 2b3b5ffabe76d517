package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code distinct a, b} or {@code distinct *}. */
public record DistinctOperator(Span span, List<OperatorParameter> hints, List<Expression> columns)
        implements TabularOperator {
    public DistinctOperator {
        hints = List.copyOf(hints);
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitDistinct(this);
    }
}
