package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** The type of a tabular parameter or result: {@code (a:string, b:long, *)}. Open (with {@code *}) means that other columns are allowed. */
public record SchemaType(Span span, List<ColumnDeclaration> columns, boolean open) implements SyntaxNode {
    public SchemaType {
        columns = List.copyOf(columns);
    }
}
