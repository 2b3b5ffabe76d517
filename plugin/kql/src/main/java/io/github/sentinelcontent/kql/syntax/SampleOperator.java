package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code sample n}. */
public record SampleOperator(Span span, List<OperatorParameter> hints, Expression count) implements TabularOperator {
    public SampleOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitSample(this);
    }
}
