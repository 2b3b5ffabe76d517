package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code parse-kv source as (a:string, b:long) with (pair_delimiter=";")}. */
public record ParseKvOperator(
        Span span,
        List<OperatorParameter> hints,
        Expression source,
        List<ColumnDeclaration> columns,
        List<OperatorParameter> properties)
        implements TabularOperator {
    public ParseKvOperator {
        hints = List.copyOf(hints);
        columns = List.copyOf(columns);
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitParseKv(this);
    }
}
