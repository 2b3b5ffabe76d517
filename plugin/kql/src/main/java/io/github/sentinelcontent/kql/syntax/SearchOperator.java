package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code search kind=case_sensitive in (tables) predicate}; without tables the list is empty. */
public record SearchOperator(
        Span span, boolean caseSensitive, List<OperatorParameter> hints, List<Expression> tables, Expression predicate)
        implements TabularOperator {
    public SearchOperator {
        hints = List.copyOf(hints);
        tables = List.copyOf(tables);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitSearch(this);
    }
}
