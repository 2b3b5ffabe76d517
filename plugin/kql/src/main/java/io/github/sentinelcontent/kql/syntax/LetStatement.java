package io.github.sentinelcontent.kql.syntax;

/** {@code let name = value}. The value of a function is a {@link LambdaExpression}. */
public record LetStatement(Span span, NameExpression name, Expression value) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitLet(this);
    }
}
