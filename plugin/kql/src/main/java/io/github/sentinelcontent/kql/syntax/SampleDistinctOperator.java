package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code sample-distinct n of x}. */
public record SampleDistinctOperator(Span span, List<OperatorParameter> hints, Expression count, Expression column)
        implements TabularOperator {
    public SampleDistinctOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitSampleDistinct(this);
    }
}
