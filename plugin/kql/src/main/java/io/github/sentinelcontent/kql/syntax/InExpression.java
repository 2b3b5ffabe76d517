package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/**
 * Membership: {@code left in (values)}, also {@code has_any} and {@code has_all}. A single value may be tabular:
 * a pipeline or the name of a table.
 */
public record InExpression(Span span, InOperator operator, Expression left, List<Expression> values)
        implements Expression {
    public InExpression {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIn(this);
    }
}
