package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code lookup kind=leftouter (right) on a}. */
public record LookupOperator(
        Span span, JoinKind kind, List<OperatorParameter> hints, Expression right, List<Expression> conditions)
        implements TabularOperator {
    public LookupOperator {
        hints = List.copyOf(hints);
        conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitLookup(this);
    }
}
