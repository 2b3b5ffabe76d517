package io.github.sentinelcontent.kql.syntax;

/** {@code value between (low .. high)}, or {@code !between} when negated; both ends belong to the range. */
public record BetweenExpression(Span span, boolean negated, Expression value, Expression low, Expression high)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBetween(this);
    }
}
