package io.github.sentinelcontent.kql.syntax;

/** {@code alias database name = cluster("c").database("d")}. */
public record AliasStatement(Span span, NameExpression name, Expression target) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlias(this);
    }
}
