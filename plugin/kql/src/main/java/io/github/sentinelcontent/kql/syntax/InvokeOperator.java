package io.github.sentinelcontent.kql.syntax;

/** {@code invoke f(args)}: the rows become the first argument. The function is a call or a path that ends in one. */
public record InvokeOperator(Span span, Expression function) implements TabularOperator {
    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitInvoke(this);
    }
}
