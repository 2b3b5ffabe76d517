package io.github.sentinelcontent.kql.syntax;

/** A node of the syntax tree. Two nodes are equal when their parts and their places are. */
public interface SyntaxNode {
    /** The place in the query text. */
    Span span();
}
