package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code extend a = x, y}. Items are {@link NamedExpression} or plain expressions. */
public record ExtendOperator(Span span, List<Expression> items) implements TabularOperator {
    public ExtendOperator {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitExtend(this);
    }
}
