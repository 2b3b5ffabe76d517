package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** Several values of one operator setting, as in {@code ycolumns=a, b}; two or more. */
public record ListExpression(Span span, List<Expression> items) implements Expression {
    public ListExpression {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitList(this);
    }
}
