package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** An item with its result name: {@code a = x}, or several names for the columns of one call: {@code (a, b) = f(x)}. */
public record NamedExpression(Span span, List<NameExpression> names, Expression expression) implements Expression {
    public NamedExpression {
        names = List.copyOf(names);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitNamed(this);
    }
}
