package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code project a = x, y}. Items are {@link NamedExpression} or plain expressions. */
public record ProjectOperator(Span span, List<Expression> items) implements TabularOperator {
    public ProjectOperator {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitProject(this);
    }
}
