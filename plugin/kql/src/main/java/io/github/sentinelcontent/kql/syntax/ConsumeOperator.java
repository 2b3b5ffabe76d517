package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code consume}: reads all rows and returns none. */
public record ConsumeOperator(Span span, List<OperatorParameter> hints) implements TabularOperator {
    public ConsumeOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitConsume(this);
    }
}
