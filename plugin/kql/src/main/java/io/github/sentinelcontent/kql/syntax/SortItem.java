package io.github.sentinelcontent.kql.syntax;

/**
 * A sort key with the direction and the place of nulls, defaults filled in: descending; nulls first when ascending,
 * last when descending.
 */
public record SortItem(Span span, Expression expression, SortDirection direction, NullsPosition nulls)
        implements SyntaxNode {}
