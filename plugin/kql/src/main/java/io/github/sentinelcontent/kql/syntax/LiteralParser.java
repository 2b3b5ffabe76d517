package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads literals: numbers, strings, typed literals, booleans and {@code dynamic(...)}. */
final class LiteralParser {
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final TokenStream tokens;
    private final DynamicParser dynamics;

    LiteralParser(TokenStream tokens) {
        this.tokens = tokens;
        this.dynamics = new DynamicParser(tokens, this);
    }

    boolean atLiteral() {
        return switch (tokens.peek().kind()) {
            case LONG, REAL, TIMESPAN, GUID, STRING, TYPED -> true;
            case WORD -> BOOLEANS.contains(tokens.peek().text()) || atDynamic();
            case SYMBOL, END -> false;
        };
    }

    /** Whether a number or timespan is here with its sign directly before it. */
    boolean atSignedNumber() {
        Token sign = tokens.peek();
        Token number = tokens.peek(1);
        return (sign.is("-") || sign.is("+")) && isNumber(number.kind()) && number.start() == sign.end();
    }

    private static boolean isNumber(TokenKind kind) {
        return kind == TokenKind.LONG || kind == TokenKind.REAL || kind == TokenKind.TIMESPAN;
    }

    private boolean atDynamic() {
        return tokens.at("dynamic") && tokens.peek(1).is("(");
    }

    /** Reads the literal that is here; {@code datetime()} becomes a call of {@code now}. */
    Expression parse() {
        Token token = tokens.peek();
        if (token.is(TokenKind.WORD)) {
            return token.is("dynamic") ? dynamics.parse() : bool();
        }
        return switch (token.kind()) {
            case STRING -> string();
            case TYPED -> typed();
            default -> plain("");
        };
    }

    /** Reads a sign and the number after it as one literal. */
    Literal signedNumber() {
        Token sign = tokens.next();
        Literal number = plain(sign.is("-") ? "-" : "");
        return new Literal(tokens.spanFrom(sign.start()), number.kind(), number.value());
    }

    /** Reads one or more adjacent strings as one. */
    Literal string() {
        Token first = tokens.next();
        if (!tokens.at(TokenKind.STRING)) {
            return new Literal(first.span(), LiteralKind.STRING, first.text());
        }
        StringBuilder value = new StringBuilder(first.text());
        while (tokens.at(TokenKind.STRING)) {
            value.append(tokens.next().text());
        }
        return new Literal(tokens.spanFrom(first.start()), LiteralKind.STRING, value.toString());
    }

    private Literal bool() {
        Token token = tokens.next();
        boolean value = token.text().toLowerCase(Locale.ROOT).equals("true");
        return new Literal(token.span(), LiteralKind.BOOL, value);
    }

    private Literal plain(String sign) {
        Token token = tokens.next();
        String text = sign + token.text();
        return switch (token.kind()) {
            case LONG ->
                checked(token, LiteralKind.LONG, TypedLiteralDecoder.integer(text, Long.MIN_VALUE, Long.MAX_VALUE));
            case REAL -> new Literal(token.span(), LiteralKind.REAL, Double.valueOf(text));
            case TIMESPAN -> checked(token, LiteralKind.TIMESPAN, TimespanText.ticks(text));
            case GUID -> rawGuid(token);
            default -> throw new IllegalStateException(token + " is not a literal");
        };
    }

    private Literal rawGuid(Token token) {
        tokens.note(token.span(), "a GUID needs its type around it", "write guid(" + token.text() + ")");
        return guid(token);
    }

    static Literal guid(Token token) {
        return new Literal(token.span(), LiteralKind.GUID, UUID.fromString(token.text()));
    }

    private Expression typed() {
        Token token = tokens.next();
        int open = token.text().indexOf('(');
        String type = token.text().substring(0, open);
        String body = token.text().substring(open + 1);
        String text = (body.endsWith(")") ? body.substring(0, body.length() - 1) : body).strip();
        LiteralKind kind = TypedLiteralDecoder.kind(type);
        if (text.equals("null")) {
            return new Literal(token.span(), kind, null);
        }
        if (text.isEmpty()) {
            return kind == LiteralKind.DATETIME ? now(token) : new Literal(token.span(), kind, null);
        }
        return checked(token, kind, TypedLiteralDecoder.value(kind, text));
    }

    private static CallExpression now(Token token) {
        return new CallExpression(token.span(), new NameExpression(token.span(), "now"), List.of());
    }

    private Literal checked(Token token, LiteralKind kind, @Nullable Object value) {
        if (value == null) {
            String type = kind.name().toLowerCase(Locale.ROOT);
            tokens.note(token.span(), "'" + token.text() + "' is not a value of type " + type, hint(kind));
        }
        return new Literal(token.span(), kind, value);
    }

    private static @Nullable String hint(LiteralKind kind) {
        return switch (kind) {
            case DATETIME ->
                "write for example datetime(2024-01-31T12:00:00Z); convert a computed value with todatetime()";
            case TIMESPAN -> "write for example 1d, 2h, 30m, 10s; convert a computed value with totimespan()";
            case INT -> "convert a computed value with toint()";
            case LONG -> "convert a computed value with tolong()";
            case REAL -> "convert a computed value with toreal()";
            case BOOL -> "convert a computed value with tobool()";
            case GUID -> "convert a computed value with toguid()";
            case DECIMAL -> "convert a computed value with todecimal()";
            case STRING, DYNAMIC -> null;
        };
    }
}
