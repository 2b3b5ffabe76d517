package io.github.sentinelcontent.kql.syntax;

/** {@code range x from a to b step s}; the end belongs to the range. */
public record RangeOperator(Span span, NameExpression column, Expression from, Expression to, Expression step)
        implements TabularOperator {
    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitRange(this);
    }
}
