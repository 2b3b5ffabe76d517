package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens with a reading position, and the reporting of what does not fit.
 *
 * <p>After a report further ones are kept back until the text makes sense again ({@link #recover}), so that one mistake
 * gives one message.
 */
final class TokenStream {
    /** Deeper nesting is refused, so that walks over the tree stay within the stack. */
    static final int MAX_NESTING = 150;

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private final List<Token> tokens;
    private final List<SyntaxDiagnostic> diagnostics;
    private int position;
    private int nesting;
    private boolean quiet;
    private boolean aborted;

    TokenStream(List<Token> tokens, List<SyntaxDiagnostic> diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    Token peek() {
        return tokens.get(position);
    }

    /** The token a number of places ahead; the end token beyond the end. */
    Token peek(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1));
    }

    /** The current token; moves on, but never past the end. */
    Token next() {
        Token token = peek();
        if (!token.is(TokenKind.END)) {
            position++;
        }
        return token;
    }

    int position() {
        return position;
    }

    boolean at(String wordOrSymbol) {
        return peek().is(wordOrSymbol);
    }

    boolean at(TokenKind kind) {
        return peek().is(kind);
    }

    /** Whether nothing more of an expression or operator can follow here. */
    boolean atBoundary() {
        Token token = peek();
        return token.is(TokenKind.END)
                || token.is(";")
                || token.is("|")
                || (token.is(TokenKind.SYMBOL) && CLOSING.contains(token.text()));
    }

    /** Moves past the given word or symbol if it is here. */
    boolean accept(String wordOrSymbol) {
        if (at(wordOrSymbol)) {
            next();
            return true;
        }
        return false;
    }

    /** Moves past the given word or symbol, or reports that it is missing. */
    void expect(String wordOrSymbol) {
        if (!accept(wordOrSymbol)) {
            unexpected("'" + wordOrSymbol + "'", null);
        }
    }

    /**
     * Moves past a closing bracket. When something else is here, that is reported and skipped together with the bracket
     * if the statement has one; otherwise the bracket counts as missing.
     */
    void expectClosing(String bracket) {
        if (accept(bracket)) {
            return;
        }
        unexpected("'" + bracket + "'", null);
        int close = findClosing(bracket);
        if (close >= 0) {
            position = close + 1;
            quiet = aborted;
        }
    }

    private int findClosing(String bracket) {
        int open = 0;
        for (int i = position; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (open == 0 && token.is(bracket)) {
                return i;
            }
            if (token.is(";")) {
                return -1;
            }
            open += nestingChange(token);
        }
        return -1;
    }

    private static int nestingChange(Token token) {
        if (!token.is(TokenKind.SYMBOL)) {
            return 0;
        }
        return CLOSING.contains(token.text()) ? -1 : OPENING.contains(token.text()) ? 1 : 0;
    }

    /** The text from a start offset to the end of the token before the current one. */
    Span spanFrom(int start) {
        int end = position == 0 ? start : tokens.get(position - 1).end();
        return new Span(start, Math.max(start, end));
    }

    /** The empty place before the current token. */
    Span here() {
        int start = peek().start();
        return new Span(start, start);
    }

    /** Reports the current token as not being what belongs here. */
    void unexpected(String expected, @Nullable String hint) {
        Token token = peek();
        report(token.span(), "found " + token.describe() + ", expected " + expected, hint);
    }

    void report(Span span, String message, @Nullable String hint) {
        if (!quiet) {
            diagnostics.add(new SyntaxDiagnostic(span, message, hint));
            quiet = true;
        }
    }

    /** Reports something that does not disturb the reading of what follows. */
    void note(Span span, String message, @Nullable String hint) {
        if (!quiet) {
            diagnostics.add(new SyntaxDiagnostic(span, message, hint));
        }
    }

    /** Whether something was reported and the text does not make sense again yet. */
    boolean isLost() {
        return quiet;
    }

    /** Skips to the next pipe, semicolon or closing bracket of this nesting level and allows reports again. */
    void recover() {
        skipToBoundary();
        quiet = aborted;
    }

    /** Skips one unwanted boundary token, so that reading makes progress. */
    void recoverPast() {
        next();
        quiet = aborted;
    }

    void skipToBoundary() {
        int open = 0;
        while (!at(TokenKind.END) && (open > 0 || !atBoundary())) {
            open += nestingChange(next());
        }
    }

    /** Enters a nested construct; false, with the rest of the text given up, when it is too deep. */
    boolean enter() {
        if (++nesting > MAX_NESTING) {
            abort("the query is nested deeper than " + MAX_NESTING + " levels");
        }
        return !aborted;
    }

    void leave() {
        nesting--;
    }

    /** Reports and gives up the rest of the text. */
    void abort(String message) {
        if (!aborted) {
            quiet = false;
            report(peek().span(), message, null);
            aborted = true;
        }
        position = tokens.size() - 1;
    }
}
