package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code externaldata(a:string)[@"https://…"] with (format="csv")}. */
public record ExternalDataExpression(
        Span span, List<ColumnDeclaration> columns, List<Expression> locations, List<OperatorParameter> properties)
        implements Expression {
    public ExternalDataExpression {
        columns = List.copyOf(columns);
        locations = List.copyOf(locations);
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitExternalData(this);
    }
}
