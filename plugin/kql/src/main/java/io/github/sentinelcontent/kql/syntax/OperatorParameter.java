package io.github.sentinelcontent.kql.syntax;

/** A setting of an operator, such as {@code hint.strategy=shuffle} or {@code title="x"}. A value that is a bare word is a name. */
public record OperatorParameter(Span span, String name, Expression value) implements SyntaxNode {}
