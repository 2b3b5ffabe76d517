package io.github.sentinelcontent.kql.syntax;

/** An element access {@code target[index]} on a dynamic value. */
public record IndexExpression(Span span, Expression target, Expression index) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIndex(this);
    }
}
