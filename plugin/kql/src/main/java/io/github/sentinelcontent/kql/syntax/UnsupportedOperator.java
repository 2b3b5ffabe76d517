package io.github.sentinelcontent.kql.syntax;

/** An operator of the language that this engine does not read, such as {@code make-graph}; the text after its name is skipped. */
public record UnsupportedOperator(Span span, String name) implements TabularOperator {
    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitUnsupported(this);
    }
}
