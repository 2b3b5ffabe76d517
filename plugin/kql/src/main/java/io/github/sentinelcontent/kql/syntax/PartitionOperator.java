package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code partition hint.strategy=native by column (subquery)}. In the brace form the sub-query has a source of its own. */
public record PartitionOperator(Span span, List<OperatorParameter> hints, Expression column, Expression subquery)
        implements TabularOperator {
    public PartitionOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitPartition(this);
    }
}
