package io.github.sentinelcontent.kql.syntax;

/** A scalar type where one is named, as in {@code a:string} or {@code typeof(long)}. */
public record TypeName(Span span, ScalarTypeName type) implements SyntaxNode {}
