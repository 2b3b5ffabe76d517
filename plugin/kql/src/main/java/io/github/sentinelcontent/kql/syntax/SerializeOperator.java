package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code serialize a = x}; the list of items may be empty. */
public record SerializeOperator(Span span, List<OperatorParameter> hints, List<Expression> items)
        implements TabularOperator {
    public SerializeOperator {
        hints = List.copyOf(hints);
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitSerialize(this);
    }
}
