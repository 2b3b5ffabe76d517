package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a source and the operators its rows are piped through. */
final class PipelineParser {
    /** More do not occur in real content and would exhaust the stack when they run. */
    private static final int MOST_OPERATORS = 500;

    private final Parsing parsing;
    private final TokenStream tokens;

    PipelineParser(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
    }

    /** Reads a tabular or scalar expression; one without pipes is given as it is. */
    Expression parse() {
        if (!tokens.enter()) {
            return new ErrorExpression(tokens.here());
        }
        int start = tokens.peek().start();
        Expression result = atFirstOperator() ? pipeline(start, null) : sourceAndPipeline(start);
        tokens.leave();
        return result;
    }

    /** Reads a sub-query of an operator such as {@code mv-apply}, which begins with an operator. */
    PipelineExpression subquery() {
        if (!tokens.enter()) {
            return new PipelineExpression(tokens.here(), null, List.of());
        }
        PipelineExpression result = pipeline(tokens.peek().start(), null);
        tokens.leave();
        return result;
    }

    /** Whether an operator that needs no source, or reads the rows of an enclosing operator, starts here. */
    boolean atFirstOperator() {
        Token token = tokens.peek();
        if (!token.is(TokenKind.WORD) || !OperatorKeyword.has(token.text())) {
            return false;
        }
        if (!Keywords.isName(token.text())) {
            return !tokens.peek(1).is("=");
        }
        Token after = tokens.peek(1);
        return switch (token.text()) {
            case "range" -> after.is(TokenKind.WORD) && tokens.peek(2).is("from");
            case "evaluate", "render" -> after.is(TokenKind.WORD) && InfixOperator.find(after.text()) == null;
            case "facet", "reduce", "sort", "order" -> after.is("by") || after.is("kind");
            case "partition" -> after.is("by") || after.is("hint");
            case "fork", "lookup", "join", "parse", "scan" -> false;
            case "count", "consume", "getschema", "serialize" -> after.is("|");
            default -> beginsExpression(after);
        };
    }

    private static boolean beginsExpression(Token after) {
        return switch (after.kind()) {
            case WORD -> InfixOperator.find(after.text()) == null;
            case SYMBOL, END -> false;
            default -> true;
        };
    }

    private Expression sourceAndPipeline(int start) {
        Expression source = parsing.expressions.parse();
        if (tokens.isLost() || !tokens.atBoundary() && !tokens.at(",")) {
            reportLeftOver();
            tokens.recover();
        }
        return tokens.at("|") ? pipeline(start, source) : source;
    }

    private PipelineExpression pipeline(int start, @Nullable Expression source) {
        List<TabularOperator> operators = new ArrayList<>();
        if (source == null) {
            operators.add(operator());
        }
        while (tokens.accept("|")) {
            operators.add(operator());
            if (operators.size() > MOST_OPERATORS) {
                tokens.abort("more than " + MOST_OPERATORS + " operators follow each other");
            }
        }
        return new PipelineExpression(tokens.spanFrom(start), source, operators);
    }

    private TabularOperator operator() {
        TabularOperator operator = knownOperator();
        if (tokens.isLost() || !tokens.atBoundary()) {
            reportLeftOver();
            tokens.recover();
        }
        return operator;
    }

    private TabularOperator knownOperator() {
        Token name = tokens.peek();
        if (!name.is(TokenKind.WORD)) {
            tokens.unexpected("an operator such as where, project or summarize", null);
            return new ErrorOperator(tokens.here());
        }
        OperatorKeyword keyword = OperatorKeyword.find(name.text());
        if (keyword != null) {
            tokens.next();
            return keyword.parse(parsing, name.start());
        }
        if (OperatorKeyword.isUnsupported(name.text())) {
            tokens.skipToBoundary();
            return new UnsupportedOperator(tokens.spanFrom(name.start()), name.text());
        }
        String similar = OperatorKeyword.mostSimilar(name.text());
        tokens.report(
                name.span(),
                "'" + name.text() + "' is not an operator",
                similar == null ? null : "did you mean '" + similar + "'?");
        return new ErrorOperator(name.span());
    }

    private void reportLeftOver() {
        Token token = tokens.peek();
        boolean operator = token.is(TokenKind.WORD) && OperatorKeyword.has(token.text());
        String hint = operator ? "put | before " + token.text() : token.is("=") ? "write == to compare" : null;
        tokens.unexpected("'|' or the end of the expression", hint);
    }
}
