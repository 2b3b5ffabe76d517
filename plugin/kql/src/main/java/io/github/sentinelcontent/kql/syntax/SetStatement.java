package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** {@code set option = value}. */
public record SetStatement(
        Span span, NameExpression option, @Nullable Expression value) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitSet(this);
    }
}
