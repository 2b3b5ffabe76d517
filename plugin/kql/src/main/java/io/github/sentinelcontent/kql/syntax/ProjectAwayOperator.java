package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code project-away a, b*}: names, wildcards. */
public record ProjectAwayOperator(Span span, List<Expression> columns) implements TabularOperator {
    public ProjectAwayOperator {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitProjectAway(this);
    }
}
