package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code restrict access to (T, U*)}. */
public record RestrictStatement(Span span, List<Expression> entities) implements Statement {
    public RestrictStatement {
        entities = List.copyOf(entities);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitRestrict(this);
    }
}
