package io.github.sentinelcontent.kql.syntax;

/** A name pattern such as {@code Sec*} or {@code *_d}; a lone {@code *} is a {@link StarExpression}. */
public record WildcardExpression(Span span, String pattern) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitWildcard(this);
    }
}
