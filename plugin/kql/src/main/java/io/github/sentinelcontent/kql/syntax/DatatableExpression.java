package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code datatable(a:string, b:long)[...]}; the values are row-major as written. */
public record DatatableExpression(Span span, List<ColumnDeclaration> columns, List<Expression> values)
        implements Expression {
    public DatatableExpression {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitDatatable(this);
    }
}
