package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code find withsource=s in (tables) where predicate project a, b:long}. Lists are empty when the part is absent. */
public record FindOperator(
        Span span,
        @Nullable NameExpression sourceColumn,
        List<OperatorParameter> hints,
        List<Expression> tables,
        Expression predicate,
        List<FindColumn> columns,
        boolean packRest,
        List<Expression> columnsAway)
        implements TabularOperator {
    public FindOperator {
        hints = List.copyOf(hints);
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        columnsAway = List.copyOf(columnsAway);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitFind(this);
    }
}
