package io.github.sentinelcontent.kql.syntax;

/** Stands where an operator is missing or unreadable; a diagnostic tells why. */
public record ErrorOperator(Span span) implements TabularOperator {
    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitError(this);
    }
}
