package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code project-keep a, b*}: names, wildcards. */
public record ProjectKeepOperator(Span span, List<Expression> columns) implements TabularOperator {
    public ProjectKeepOperator {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitProjectKeep(this);
    }
}
