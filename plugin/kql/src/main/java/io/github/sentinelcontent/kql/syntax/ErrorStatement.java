package io.github.sentinelcontent.kql.syntax;

/** Stands where a statement is unreadable or not supported; a diagnostic tells why. */
public record ErrorStatement(Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitError(this);
    }
}
