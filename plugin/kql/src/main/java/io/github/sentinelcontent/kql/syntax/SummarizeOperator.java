package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code summarize a = count() by g, bin(t, 1h)}; either list may be empty. */
public record SummarizeOperator(
        Span span, List<OperatorParameter> hints, List<Expression> aggregates, List<Expression> by)
        implements TabularOperator {
    public SummarizeOperator {
        hints = List.copyOf(hints);
        aggregates = List.copyOf(aggregates);
        by = List.copyOf(by);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitSummarize(this);
    }
}
