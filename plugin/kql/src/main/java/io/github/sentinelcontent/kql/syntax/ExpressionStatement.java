package io.github.sentinelcontent.kql.syntax;

/** A query: its rows or its value is a result. */
public record ExpressionStatement(Span span, Expression expression) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitExpression(this);
    }
}
