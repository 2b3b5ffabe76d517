package io.github.sentinelcontent.kql.syntax;

/** Two operands with an infix operator. */
public record BinaryExpression(Span span, BinaryOperator operator, Expression left, Expression right)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBinary(this);
    }
}
