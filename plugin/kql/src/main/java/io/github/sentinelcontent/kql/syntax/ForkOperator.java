package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code fork name = (...) (...)}. */
public record ForkOperator(Span span, List<ForkBranch> branches) implements TabularOperator {
    public ForkOperator {
        branches = List.copyOf(branches);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitFork(this);
    }
}
