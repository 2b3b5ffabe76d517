package io.github.sentinelcontent.kql.syntax;

/** A sign before an operand. A sign directly before a number literal is part of the literal. */
public record UnaryExpression(Span span, UnaryOperator operator, Expression operand) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitUnary(this);
    }
}
