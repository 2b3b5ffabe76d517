package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** Reads names: plain words, {@code ['names in brackets']} and wildcards. */
final class NameParser {
    private final TokenStream tokens;

    NameParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** Whether a name that is used, not declared, starts here. */
    boolean atName() {
        return atBracketedName()
                || (tokens.at(TokenKind.WORD) && Keywords.isName(tokens.peek().text()));
    }

    /** How many tokens from here the name of a declaration takes; 0 when there is none. */
    int declaredNameLength(int ahead) {
        Token token = tokens.peek(ahead);
        if (token.is(TokenKind.WORD)) {
            return Keywords.isDeclarable(token.text()) ? 1 : 0;
        }
        if (!token.is("[")) {
            return 0;
        }
        int length = 1;
        while (tokens.peek(ahead + length).is(TokenKind.STRING)) {
            length++;
        }
        return length > 1 && tokens.peek(ahead + length).is("]") ? length + 1 : 0;
    }

    /** Whether a name and an opening bracket are here. */
    boolean atCall() {
        return atName() && tokens.peek(Math.max(1, declaredNameLength(0))).is("(");
    }

    private boolean atBracketedName() {
        return tokens.at("[") && declaredNameLength(0) > 0;
    }

    /** Reads a name that is used: a table, column or function. */
    NameExpression name() {
        return atName() ? read() : missing();
    }

    /** Reads a name that is declared: a column, parameter or variable. */
    NameExpression declaredName() {
        return declaredNameLength(0) > 0 ? read() : missing();
    }

    /** Reads the name that is known to be here. */
    NameExpression read() {
        Token first = tokens.next();
        if (first.is(TokenKind.WORD)) {
            return new NameExpression(first.span(), first.text());
        }
        StringBuilder name = new StringBuilder();
        while (tokens.at(TokenKind.STRING)) {
            name.append(tokens.next().text());
        }
        tokens.expectClosing("]");
        return new NameExpression(tokens.spanFrom(first.start()), name.toString());
    }

    private NameExpression missing() {
        Token token = tokens.peek();
        if (token.is(TokenKind.WORD)) {
            return bracketNeeded(tokens.next());
        }
        tokens.unexpected("a name", null);
        return new NameExpression(tokens.here(), "");
    }

    /** Reports a reserved word that is used as a name and reads it as one. */
    NameExpression bracketNeeded(Token word) {
        tokens.note(
                word.span(),
                "'" + word.text() + "' is a reserved word and not a name here",
                "write ['" + word.text() + "']");
        return new NameExpression(word.span(), word.text());
    }

    /** Reads a name, a lone {@code *} or a pattern such as {@code Sec*}. */
    Expression nameOrWildcard() {
        Expression wildcard = wildcard();
        return wildcard == null ? name() : wildcard;
    }

    /** Reads a lone {@code *} or a pattern such as {@code Sec*} if one is here; its parts stand without blanks. */
    @Nullable
    Expression wildcard() {
        int length = 0;
        boolean star = false;
        while (isWildcardPart(tokens.peek(length)) && (length == 0 || adjacent(length))) {
            star |= tokens.peek(length).is("*");
            length++;
        }
        if (!star) {
            return null;
        }
        int start = tokens.peek().start();
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < length; i++) {
            pattern.append(tokens.next().text());
        }
        Span span = tokens.spanFrom(start);
        return pattern.toString().equals("*")
                ? new StarExpression(span)
                : new WildcardExpression(span, pattern.toString());
    }

    private boolean adjacent(int ahead) {
        return tokens.peek(ahead - 1).end() == tokens.peek(ahead).start();
    }

    private static boolean isWildcardPart(Token token) {
        return token.is(TokenKind.WORD) || token.is(TokenKind.LONG) || token.is("*");
    }
}
