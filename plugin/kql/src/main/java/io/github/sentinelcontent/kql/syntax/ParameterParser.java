package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the settings of operators: {@code kind=inner}, {@code hint.strategy=shuffle}, {@code with (title="x")}. */
final class ParameterParser {
    private final Parsing parsing;
    private final TokenStream tokens;

    ParameterParser(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
    }

    /** Reads hints and the settings with the given names as long as they follow each other. */
    OperatorSettings settings(String... names) {
        Set<String> allowed = Set.of(names);
        List<OperatorParameter> hints = new ArrayList<>();
        Map<String, OperatorParameter> others = new LinkedHashMap<>();
        while (true) {
            if (atHint()) {
                hints.add(hint());
            } else if (tokens.at(TokenKind.WORD)
                    && tokens.peek(1).is("=")
                    && allowed.contains(tokens.peek().text())) {
                OperatorParameter parameter = parameter();
                others.put(parameter.name(), parameter);
            } else {
                return new OperatorSettings(hints, others);
            }
        }
    }

    private boolean atHint() {
        return tokens.at("hint")
                && tokens.peek(1).is(".")
                && tokens.peek(2).is(TokenKind.WORD)
                && tokens.peek(3).is("=");
    }

    private OperatorParameter hint() {
        int start = tokens.next().start();
        tokens.next();
        Token name = tokens.next();
        tokens.next();
        Expression value = value();
        return new OperatorParameter(tokens.spanFrom(start), "hint." + name.text(), value);
    }

    private OperatorParameter parameter() {
        Token name = tokens.next();
        tokens.expect("=");
        Expression value = value();
        return new OperatorParameter(tokens.spanFrom(name.start()), name.text(), value);
    }

    private Expression value() {
        if (parsing.literals.atSignedNumber()) {
            return parsing.literals.signedNumber();
        }
        if (parsing.literals.atLiteral()) {
            return parsing.literals.parse();
        }
        if (tokens.at(TokenKind.WORD) || parsing.names.atName()) {
            return parsing.names.read();
        }
        tokens.unexpected("a value", null);
        return new ErrorExpression(tokens.here());
    }

    /** Reads {@code (name=value, ...)}; a value may be several names: {@code ycolumns=a, b}. */
    List<OperatorParameter> properties() {
        tokens.expect("(");
        List<OperatorParameter> properties = parsing.looseCommaList(this::property);
        tokens.expectClosing(")");
        return properties;
    }

    /** Reads {@code name=value}. */
    OperatorParameter property() {
        if (!tokens.at(TokenKind.WORD)) {
            tokens.unexpected("the name of a property", null);
            return new OperatorParameter(tokens.here(), "", new ErrorExpression(tokens.here()));
        }
        Token name = tokens.next();
        tokens.expect("=");
        Expression value = listValue();
        return new OperatorParameter(tokens.spanFrom(name.start()), name.text(), value);
    }

    private Expression listValue() {
        int start = tokens.peek().start();
        Expression first = value();
        List<Expression> values = new ArrayList<>(List.of(first));
        while (tokens.at(",") && isListedName(1)) {
            tokens.next();
            values.add(value());
        }
        return values.size() == 1 ? first : new ListExpression(tokens.spanFrom(start), values);
    }

    private boolean isListedName(int ahead) {
        int length = parsing.names.declaredNameLength(ahead);
        return length > 0 && !tokens.peek(ahead + length).is("=");
    }

    /** The value of the setting {@code kind} among the ones an operator knows; an unknown one is reported. */
    <T> T kind(OperatorSettings settings, String name, Map<String, T> spellings, T absent) {
        Expression value = settings.value(name);
        if (value == null) {
            return absent;
        }
        String word = value instanceof NameExpression nameExpression
                ? nameExpression.name()
                : value instanceof Literal literal && literal.value() instanceof String text ? text : "";
        T found = spellings.get(word);
        if (found == null) {
            String allowed =
                    String.join(", ", spellings.keySet().stream().sorted().toList());
            tokens.note(value.span(), name + " '" + word + "' is not known here, expected one of " + allowed, null);
            return absent;
        }
        return found;
    }
}
