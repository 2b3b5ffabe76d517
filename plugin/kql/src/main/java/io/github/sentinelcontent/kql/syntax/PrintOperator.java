package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code print a = x, y}. */
public record PrintOperator(Span span, List<Expression> items) implements TabularOperator {
    public PrintOperator {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitPrint(this);
    }
}
