package io.github.sentinelcontent.kql.syntax;

/** A part of a parse pattern: a string literal, a star, or a column to fill. */
public sealed interface ParsePart extends SyntaxNode permits Literal, StarExpression, ColumnDeclaration {}
