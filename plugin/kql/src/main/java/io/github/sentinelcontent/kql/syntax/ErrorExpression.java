package io.github.sentinelcontent.kql.syntax;

/** Stands where an expression is missing or unreadable; a diagnostic tells why. */
public record ErrorExpression(Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitError(this);
    }
}
