package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** An aggregate of {@code make-series}, maybe named, with the value for empty bins when given. */
public record MakeSeriesItem(
        Span span, Expression expression, @Nullable Expression defaultValue) implements SyntaxNode {}
