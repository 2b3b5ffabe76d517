package io.github.sentinelcontent.kql.syntax;

/**
 * A member access {@code target.member}. The member is a name, a wildcard name or, after
 * {@code database("d")} and the like, a call.
 */
public record PathExpression(Span span, Expression target, Expression member) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitPath(this);
    }
}
