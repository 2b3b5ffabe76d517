package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** One level of {@code top-nested}; without a count all values are kept. */
public record TopNestedLevel(
        Span span,
        @Nullable Expression count,
        Expression column,
        @Nullable Expression others,
        Expression by,
        SortDirection direction)
        implements SyntaxNode {}
