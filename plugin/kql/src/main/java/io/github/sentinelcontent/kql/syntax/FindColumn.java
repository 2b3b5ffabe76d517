package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** A column of the projection of {@code find}: an expression or {@code name:type}. */
public record FindColumn(
        Span span, Expression expression, @Nullable TypeName type) implements SyntaxNode {}
