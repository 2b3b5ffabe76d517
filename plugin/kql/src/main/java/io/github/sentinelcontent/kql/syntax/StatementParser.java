package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads statements: {@code let}, {@code set}, {@code declare}, {@code alias}, {@code restrict} and queries. */
final class StatementParser {
    private static final int MOST_STATEMENTS = 1_000;

    private final Parsing parsing;
    private final TokenStream tokens;

    StatementParser(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
    }

    /** Reads all statements of the text. */
    Query query() {
        List<Statement> statements = new ArrayList<>();
        while (!tokens.at(TokenKind.END)) {
            readStatement(statements);
            if (statements.size() > MOST_STATEMENTS) {
                tokens.abort("the query has more than " + MOST_STATEMENTS + " statements");
            }
        }
        return new Query(tokens.spanFrom(0), statements);
    }

    private void readStatement(List<Statement> statements) {
        if (tokens.at(";")) {
            tokens.note(tokens.peek().span(), "found ';' without a statement before it", "remove it");
            tokens.next();
            return;
        }
        int before = tokens.position();
        statements.add(statement());
        if (tokens.isLost() || !atEndOfStatement()) {
            tokens.unexpected("';' or the end", null);
            tokens.recover();
        }
        if (tokens.position() == before || !atEndOfStatement()) {
            tokens.recoverPast();
        }
        tokens.accept(";");
    }

    private boolean atEndOfStatement() {
        return tokens.at(";") || tokens.at(TokenKind.END);
    }

    private Statement statement() {
        Token token = tokens.peek();
        Token after = tokens.peek(1);
        if (token.is(".")) {
            return managementCommand();
        }
        if (token.is("let") && !after.is("(") && !after.is(".") && InfixOperator.find(after.text()) == null) {
            return let();
        }
        if (token.is("set")) {
            return set();
        }
        if (token.is("declare") && after.is("query_parameters")) {
            return queryParameters();
        }
        if (token.is("declare") && after.is("pattern")) {
            return pattern();
        }
        if (token.is("alias") && after.is("database")) {
            return alias();
        }
        if (token.is("restrict") && after.is("access")) {
            return restrict();
        }
        Expression expression = parsing.pipelines.parse();
        return new ExpressionStatement(tokens.spanFrom(token.start()), expression);
    }

    private Statement managementCommand() {
        int start = tokens.next().start();
        String command = tokens.at(TokenKind.WORD) ? "." + tokens.peek().text() : "a text that begins with a dot";
        tokens.report(
                new Span(start, tokens.peek().end()),
                command + " is a management command, expected a query",
                "remove the command");
        return new ErrorStatement(tokens.spanFrom(start));
    }

    private Statement pattern() {
        int start = tokens.next().start();
        tokens.next();
        tokens.report(tokens.spanFrom(start), "'declare pattern' is not supported", null);
        return new ErrorStatement(tokens.spanFrom(start));
    }

    private Statement let() {
        int start = tokens.next().start();
        NameExpression name = parsing.names.name();
        tokens.expect("=");
        Expression value = atLambda() ? lambda() : parsing.pipelines.parse();
        return new LetStatement(tokens.spanFrom(start), name, value);
    }

    private boolean atLambda() {
        int ahead = tokens.at("view") ? 1 : 0;
        if (!tokens.peek(ahead).is("(")) {
            return false;
        }
        int nameLength = parsing.names.declaredNameLength(ahead + 1);
        return nameLength == 0
                ? tokens.peek(ahead + 1).is(")")
                : tokens.peek(ahead + 1 + nameLength).is(":");
    }

    private Expression lambda() {
        if (!tokens.enter()) {
            return new ErrorExpression(tokens.here());
        }
        int start = tokens.peek().start();
        boolean view = tokens.accept("view");
        List<FunctionParameter> parameters = parsing.schemas.parameters();
        tokens.expect("{");
        List<Statement> body = body();
        tokens.expectClosing("}");
        tokens.leave();
        return new LambdaExpression(tokens.spanFrom(start), view, parameters, body);
    }

    /** Reads up to the closing brace; only the last statement may be a query. */
    private List<Statement> body() {
        List<Statement> statements = new ArrayList<>();
        while (!tokens.at("}") && !tokens.at(TokenKind.END)) {
            if (tokens.accept(";")) {
                continue;
            }
            int before = tokens.position();
            statements.add(statement());
            if (tokens.isLost() || !atEndOfBodyStatement()) {
                tokens.unexpected("';' or '}'", null);
                tokens.recover();
            }
            if (tokens.position() == before || !atEndOfBodyStatement()) {
                tokens.recoverPast();
            }
        }
        for (int i = 0; i + 1 < statements.size(); i++) {
            if (statements.get(i) instanceof ExpressionStatement query) {
                tokens.note(
                        query.span(), "a query inside a function is not its last statement", "remove it or use let");
            }
        }
        return statements;
    }

    private boolean atEndOfBodyStatement() {
        return tokens.at("}") || atEndOfStatement();
    }

    private Statement set() {
        int start = tokens.next().start();
        NameExpression option = parsing.names.name();
        Expression value = tokens.accept("=") ? parsing.expressions.parse() : null;
        return new SetStatement(tokens.spanFrom(start), option, value);
    }

    private Statement queryParameters() {
        int start = tokens.next().start();
        tokens.next();
        List<FunctionParameter> parameters = parsing.schemas.parameters();
        return new QueryParametersStatement(tokens.spanFrom(start), parameters);
    }

    private Statement alias() {
        int start = tokens.next().start();
        tokens.next();
        NameExpression name = parsing.names.name();
        tokens.expect("=");
        Expression target = parsing.expressions.parse();
        return new AliasStatement(tokens.spanFrom(start), name, target);
    }

    private Statement restrict() {
        int start = tokens.next().start();
        tokens.next();
        tokens.expect("to");
        tokens.expect("(");
        List<Expression> entities = parsing.commaList(() -> JoinOperators.operand(parsing));
        tokens.expectClosing(")");
        return new RestrictStatement(tokens.spanFrom(start), entities);
    }
}
