package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code take n}; also written {@code limit n}. */
public record TakeOperator(Span span, List<OperatorParameter> hints, Expression count) implements TabularOperator {
    public TakeOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitTake(this);
    }
}
