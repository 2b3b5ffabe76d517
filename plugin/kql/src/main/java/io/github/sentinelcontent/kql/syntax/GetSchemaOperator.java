package io.github.sentinelcontent.kql.syntax;

/** {@code getschema}. */
public record GetSchemaOperator(Span span) implements TabularOperator {
    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitGetSchema(this);
    }
}
