package io.github.sentinelcontent.kql.syntax;

/** {@code typeof(string)}. */
public record TypeofExpression(Span span, TypeName type) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitTypeof(this);
    }
}
