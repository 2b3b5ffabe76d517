package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code where predicate}; also written {@code filter}. */
public record WhereOperator(Span span, List<OperatorParameter> hints, Expression predicate) implements TabularOperator {
    public WhereOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitWhere(this);
    }
}
