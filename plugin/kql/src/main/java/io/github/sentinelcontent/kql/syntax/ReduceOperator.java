package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code reduce by x with threshold=0.1, characters="-"}. */
public record ReduceOperator(
        Span span, List<OperatorParameter> hints, Expression column, List<OperatorParameter> properties)
        implements TabularOperator {
    public ReduceOperator {
        hints = List.copyOf(hints);
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitReduce(this);
    }
}
