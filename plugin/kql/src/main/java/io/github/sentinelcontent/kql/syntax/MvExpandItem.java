package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** What {@code mv-expand} expands, maybe named, with the type of {@code to typeof(...)} when given. */
public record MvExpandItem(
        Span span, Expression expression, @Nullable TypeName type) implements SyntaxNode {}
