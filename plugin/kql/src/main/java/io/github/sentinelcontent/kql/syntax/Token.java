package io.github.sentinelcontent.kql.syntax;

/**
 * A token of the query text.
 *
 * @param text the decoded value of a string; otherwise the text as written
 */
record Token(TokenKind kind, int start, int end, String text) {
    /** Whether this is the given word or symbol. */
    boolean is(String wordOrSymbol) {
        return (kind == TokenKind.WORD || kind == TokenKind.SYMBOL) && text.equals(wordOrSymbol);
    }

    boolean is(TokenKind wanted) {
        return kind == wanted;
    }

    Span span() {
        return new Span(start, end);
    }

    /** The token in words, for messages. */
    String describe() {
        return switch (kind) {
            case END -> "the end of the query";
            case STRING -> "a string";
            default -> "'" + text + "'";
        };
    }
}
