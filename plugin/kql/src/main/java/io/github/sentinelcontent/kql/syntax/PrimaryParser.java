package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Set;

/** Reads what operators combine: literals, names, calls, brackets, tables of literals, and access to members. */
final class PrimaryParser {
    /** Calls whose argument is a tabular expression, pipes allowed. */
    private static final Set<String> TABULAR_CALLS = Set.of("toscalar", "totable", "materialize");

    private final Parsing parsing;
    private final TokenStream tokens;

    PrimaryParser(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
    }

    static boolean isTabularCall(String function) {
        return TABULAR_CALLS.contains(function);
    }

    Expression primary() {
        Token token = tokens.peek();
        if (parsing.literals.atLiteral()) {
            return parsing.literals.parse();
        }
        if (token.is("(")) {
            tokens.next();
            Expression inner = parsing.pipelines.parse();
            tokens.expectClosing(")");
            return inner;
        }
        if (token.is("*") && isOperatorAfterStar(tokens.peek(1))) {
            return new StarExpression(tokens.next().span());
        }
        if (token.is(TokenKind.WORD)) {
            return word(token);
        }
        if (!parsing.names.atName()) {
            return missing();
        }
        return parsing.names.atCall() ? call() : parsing.names.read();
    }

    /** {@code *} stands for all columns before a string operator or {@code ==}. */
    private static boolean isOperatorAfterStar(Token token) {
        InfixOperator operator =
                token.is(TokenKind.WORD) || token.is(TokenKind.SYMBOL) ? InfixOperator.find(token.text()) : null;
        return operator != null && (operator.level() == InfixOperator.HIGHEST || token.is("=="));
    }

    private Expression word(Token token) {
        boolean call = tokens.peek(1).is("(");
        switch (token.text()) {
            case "datatable" -> {
                return datatable();
            }
            case "externaldata", "external_data" -> {
                return externalData();
            }
            case "typeof" -> {
                if (call) {
                    return parsing.schemas.typeof();
                }
            }
            default -> {
                if (call && TABULAR_CALLS.contains(token.text())) {
                    return tabularCall();
                }
            }
        }
        if (Keywords.isName(token.text())) {
            return call ? call() : parsing.names.read();
        }
        return isInNamePosition(tokens.peek(1)) ? parsing.names.bracketNeeded(tokens.next()) : missing();
    }

    private static boolean isInNamePosition(Token after) {
        return switch (after.kind()) {
            case END -> true;
            case SYMBOL -> !after.is("(") && !after.is("{");
            case WORD -> InfixOperator.find(after.text()) != null;
            default -> false;
        };
    }

    private Expression missing() {
        Token token = tokens.peek();
        boolean name = token.is(TokenKind.WORD) && InfixOperator.find(token.text()) == null;
        String hint = name ? "a column named " + token.text() + " is written ['" + token.text() + "']" : null;
        tokens.unexpected("an expression", hint);
        return new ErrorExpression(tokens.here());
    }

    /** Reads the members and elements after an expression: {@code .a['b'][0]}. */
    Expression postfix(Expression first, int start) {
        Expression expression = first;
        for (int length = 0; ; length++) {
            if (length == TokenStream.MAX_NESTING) {
                tokens.abort("more than " + TokenStream.MAX_NESTING + " members or elements in a row");
            }
            boolean dot = tokens.accept(".");
            if (tokens.at("[") && !(dot && parsing.names.atName())) {
                expression = element(expression, start);
            } else if (dot) {
                Expression member = member();
                expression = new PathExpression(tokens.spanFrom(start), expression, member);
            } else {
                return expression;
            }
        }
    }

    /** A dot before the bracket changes nothing: {@code a.[0]} is {@code a[0]}. */
    private Expression element(Expression target, int start) {
        tokens.next();
        Expression index = parsing.expressions.parse();
        tokens.expectClosing("]");
        return new IndexExpression(tokens.spanFrom(start), target, index);
    }

    /** Reads a column or a member of one; brackets after it are not a call. */
    Expression column() {
        int start = tokens.peek().start();
        return postfix(parsing.names.name(), start);
    }

    /** As {@link #postfix}, but the last member may be a wildcard: {@code database("d").T*}. */
    Expression tabularPostfix(Expression first, int start) {
        Expression expression = first;
        while (tokens.accept(".")) {
            Expression wildcard = parsing.names.wildcard();
            Expression member = wildcard == null ? member() : wildcard;
            expression = new PathExpression(tokens.spanFrom(start), expression, member);
        }
        return expression;
    }

    private Expression member() {
        return parsing.names.atCall() ? call() : parsing.names.name();
    }

    /** Reads a call that has to be here. */
    CallExpression call() {
        int start = tokens.peek().start();
        NameExpression function = parsing.names.name();
        tokens.expect("(");
        List<Expression> arguments = parsing.commaListOrNone(this::argument);
        tokens.expectClosing(")");
        return new CallExpression(tokens.spanFrom(start), function, arguments);
    }

    private Expression argument() {
        if (tokens.at("*") && (tokens.peek(1).is(",") || tokens.peek(1).is(")"))) {
            return new StarExpression(tokens.next().span());
        }
        Expression item = parsing.expressions.item();
        return item instanceof NamedExpression named && named.names().size() == 1
                ? new NamedArgument(named.span(), named.names().get(0), named.expression())
                : item;
    }

    private CallExpression tabularCall() {
        Token function = tokens.next();
        tokens.expect("(");
        Expression argument = parsing.pipelines.parse();
        tokens.expectClosing(")");
        return new CallExpression(
                tokens.spanFrom(function.start()),
                new NameExpression(function.span(), function.text()),
                List.of(argument));
    }

    private Expression datatable() {
        int start = tokens.next().start();
        List<ColumnDeclaration> columns = parsing.schemas.columns();
        tokens.expect("[");
        List<Expression> values = parsing.looseCommaList(this::datatableValue);
        tokens.expectClosing("]");
        return new DatatableExpression(tokens.spanFrom(start), columns, values);
    }

    private Expression datatableValue() {
        if (parsing.literals.atSignedNumber()) {
            return parsing.literals.signedNumber();
        }
        if (parsing.literals.atLiteral()) {
            return parsing.literals.parse();
        }
        tokens.unexpected("a literal", "a datatable holds literals only; compute values with extend");
        return new ErrorExpression(tokens.here());
    }

    private Expression externalData() {
        int start = tokens.next().start();
        List<ColumnDeclaration> columns = parsing.schemas.columns();
        tokens.expect("[");
        List<Expression> locations = parsing.looseCommaList(parsing.expressions::parse);
        tokens.expectClosing("]");
        List<OperatorParameter> properties = List.of();
        if (tokens.accept("with")) {
            properties = parsing.parameters.properties();
        }
        return new ExternalDataExpression(tokens.spanFrom(start), columns, locations, properties);
    }
}
