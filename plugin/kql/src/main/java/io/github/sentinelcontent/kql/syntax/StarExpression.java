package io.github.sentinelcontent.kql.syntax;

/** The lone {@code *}: all columns, or any text in a parse pattern. */
public record StarExpression(Span span) implements Expression, ParsePart {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitStar(this);
    }
}
