package io.github.sentinelcontent.kql.syntax;

/** A name as written or unquoted: {@code T}, {@code x}, {@code ['a b']}, {@code $left}. The text has no brackets or quotes. */
public record NameExpression(Span span, String name) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitName(this);
    }
}
