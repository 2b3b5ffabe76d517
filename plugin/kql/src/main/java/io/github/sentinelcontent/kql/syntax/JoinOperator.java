package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code join kind=inner hint.x=y (right) on a, $left.b == $right.c}. */
public record JoinOperator(
        Span span, JoinKind kind, List<OperatorParameter> hints, Expression right, List<Expression> conditions)
        implements TabularOperator {
    public JoinOperator {
        hints = List.copyOf(hints);
        conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitJoin(this);
    }
}
