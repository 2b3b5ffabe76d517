package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code dynamic(...)}: JSON with KQL strings and, as values, typed literals such as {@code datetime(2024-01-01)}.
 *
 * <p>Source: KQL reference, the dynamic data type.
 */
final class DynamicParser {
    private static final String VALUE = "a JSON value: a number, a string, true, false, null, [...] or {...}";

    private final TokenStream tokens;
    private final LiteralParser literals;

    DynamicParser(TokenStream tokens, LiteralParser literals) {
        this.tokens = tokens;
        this.literals = literals;
    }

    Literal parse() {
        int start = tokens.next().start();
        tokens.expect("(");
        Object value = value();
        tokens.expectClosing(")");
        return new Literal(tokens.spanFrom(start), LiteralKind.DYNAMIC, value);
    }

    private @Nullable Object value() {
        if (!tokens.enter()) {
            return null;
        }
        Object value = nestedValue();
        tokens.leave();
        return value;
    }

    private @Nullable Object nestedValue() {
        if (tokens.at("[")) {
            return array();
        }
        if (tokens.at("{")) {
            return bag();
        }
        if (tokens.accept("null")) {
            return null;
        }
        if (tokens.at(TokenKind.GUID)) {
            return LiteralParser.guid(tokens.next());
        }
        if (literals.atSignedNumber()) {
            return unwrapped(literals.signedNumber());
        }
        if (literals.atLiteral()) {
            return unwrapped(literals.parse());
        }
        tokens.unexpected(VALUE, tokens.at(TokenKind.WORD) ? "put the text in quotes" : null);
        return null;
    }

    /** Values that JSON has are kept as they are; others keep their literal, so that the type is not lost. */
    private @Nullable Object unwrapped(Expression expression) {
        if (!(expression instanceof Literal literal)) {
            tokens.note(expression.span(), "datetime() has no fixed value inside dynamic()", "write the date");
            return null;
        }
        return switch (literal.kind()) {
            case BOOL, LONG, REAL, STRING, DYNAMIC -> literal.value();
            case INT, DECIMAL, DATETIME, TIMESPAN, GUID -> literal.value() == null ? null : literal;
        };
    }

    private List<@Nullable Object> array() {
        tokens.next();
        List<@Nullable Object> values = new ArrayList<>();
        if (!tokens.at("]")) {
            do {
                values.add(value());
            } while (tokens.accept(","));
        }
        tokens.expectClosing("]");
        return Collections.unmodifiableList(values);
    }

    private Map<String, @Nullable Object> bag() {
        tokens.next();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (!tokens.at("}")) {
            do {
                property(properties);
            } while (tokens.accept(","));
        }
        tokens.expectClosing("}");
        return Collections.unmodifiableMap(properties);
    }

    private void property(Map<String, @Nullable Object> properties) {
        if (!tokens.at(TokenKind.STRING)) {
            tokens.unexpected("a property name in quotes", tokens.at(TokenKind.WORD) ? "put the name in quotes" : null);
            return;
        }
        String name = tokens.next().text();
        tokens.expect(":");
        properties.put(name, value());
    }
}
