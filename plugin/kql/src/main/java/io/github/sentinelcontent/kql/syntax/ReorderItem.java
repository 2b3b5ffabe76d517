package io.github.sentinelcontent.kql.syntax;

/** A column or wildcard of {@code project-reorder} with the order among the columns that match. */
public record ReorderItem(Span span, Expression column, ReorderDirection direction) implements SyntaxNode {}
