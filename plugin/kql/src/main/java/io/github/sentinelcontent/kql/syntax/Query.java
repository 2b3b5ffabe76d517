package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** The statements of a query in the order written; empty statements are left out. */
public record Query(Span span, List<Statement> statements) implements SyntaxNode {
    public Query {
        statements = List.copyOf(statements);
    }
}
