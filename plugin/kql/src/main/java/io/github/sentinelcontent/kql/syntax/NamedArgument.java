package io.github.sentinelcontent.kql.syntax;

/** An argument given by name: {@code f(limit = 5)}. */
public record NamedArgument(Span span, NameExpression name, Expression value) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitNamedArgument(this);
    }
}
