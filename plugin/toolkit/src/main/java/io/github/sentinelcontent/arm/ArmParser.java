package io.github.sentinelcontent.arm;

import io.github.sentinelcontent.arm.ArmToken.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one expression. */
final class ArmParser {

    private static final int MAX_DEPTH = 100;
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private final ArmLexer lexer;
    private final ArmDialect dialect;
    private final List<String> arrowParameters = new ArrayList<>();
    private ArmToken token = new ArmToken(Type.END, "", 0, 0);
    private int depth;

    ArmParser(String text, ArmDialect dialect) {
        this.lexer = new ArmLexer(text);
        this.dialect = dialect;
    }

    ArmReading read() {
        try {
            token = lexer.next();
            expect("[");
            ArmExpression expression = expression();
            expect("]");
            if (token.type() != Type.END) {
                throw unexpected("the end");
            }
            return new ArmReading(expression, dialect.functions().check(expression));
        } catch (ArmSyntaxError error) {
            return new ArmReading(null, List.of(error.problem));
        }
    }

    private ArmExpression expression() {
        if (++depth > MAX_DEPTH) {
            throw new ArmSyntaxError(token.start(), token.end(), "nested deeper than " + MAX_DEPTH + " levels");
        }
        ArmExpression primary = primary();
        boolean literal = primary instanceof ArmExpression.Text || primary instanceof ArmExpression.Number;
        ArmExpression expression = literal ? primary : accesses(primary);
        depth--;
        return expression;
    }

    private ArmExpression primary() {
        ArmToken first = token;
        switch (first.type()) {
            case TEXT -> {
                advance();
                return new ArmExpression.Text(first.text(), first.start(), first.end());
            }
            case NUMBER -> {
                advance();
                return new ArmExpression.Number(first.text(), first.start(), first.end());
            }
            case NAME -> {
                return named();
            }
            default -> {
                if (first.is("(") && dialect.hasArrows()) {
                    return arrow();
                }
                throw unexpected("a function, a text or a number");
            }
        }
    }

    private ArmExpression named() {
        ArmToken first = advance();
        if (token.is("(")) {
            return call(null, first, first.start());
        }
        if (isName(first.text())) {
            return new ArmExpression.Name(first.text(), first.start(), first.end());
        }
        if (token.is(".") && !dialect.hasArrows()) {
            advance();
            ArmToken function = name("the name of a function");
            return call(first.text(), function, first.start());
        }
        throw new ArmSyntaxError(
                first.start(), first.end(), "'" + first.text() + "' is neither a call nor a text in quotes");
    }

    private boolean isName(String name) {
        return dialect.hasArrows() && (arrowParameters.contains(name) || CONSTANTS.contains(name));
    }

    private ArmExpression call(@Nullable String namespace, ArmToken function, int start) {
        expect("(");
        List<ArmExpression> arguments = new ArrayList<>();
        if (!token.is(")")) {
            arguments.add(expression());
            while (token.is(",")) {
                advance();
                arguments.add(expression());
            }
        }
        if (!token.is(")")) {
            throw unexpected("',' or ')'");
        }
        int end = advance().end();
        return new ArmExpression.Call(namespace, function.text(), arguments, start, end);
    }

    private ArmExpression arrow() {
        int start = advance().start();
        List<String> parameters = new ArrayList<>();
        parameters.add(name("the name of a parameter").text());
        while (token.is(",")) {
            advance();
            parameters.add(name("the name of a parameter").text());
        }
        expect(")");
        expect("=>");
        arrowParameters.addAll(parameters);
        ArmExpression body = expression();
        parameters.forEach(arrowParameters::remove);
        return new ArmExpression.Arrow(parameters, body, start, body.end());
    }

    private ArmExpression accesses(ArmExpression primary) {
        ArmExpression target = primary;
        while (true) {
            if (token.is(".")) {
                advance();
                ArmToken member = name("the name of a member");
                target = new ArmExpression.Member(target, member.text(), primary.start(), member.end());
            } else if (token.is("[")) {
                advance();
                ArmExpression index = expression();
                int end = token.end();
                expect("]");
                target = new ArmExpression.Index(target, index, primary.start(), end);
            } else {
                return target;
            }
        }
    }

    private ArmToken name(String what) {
        if (token.type() != Type.NAME) {
            throw unexpected(what);
        }
        return advance();
    }

    private void expect(String sign) {
        if (!token.is(sign)) {
            throw unexpected("'" + sign + "'");
        }
        advance();
    }

    private ArmToken advance() {
        ArmToken read = token;
        token = lexer.next();
        return read;
    }

    private ArmSyntaxError unexpected(String expected) {
        return new ArmSyntaxError(token.start(), token.end(), "expected " + expected + " instead of " + token.shown());
    }
}
