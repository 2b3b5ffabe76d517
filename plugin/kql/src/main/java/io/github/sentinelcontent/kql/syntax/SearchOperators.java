package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Operators that look for text in all columns of several tables. */
final class SearchOperators {
    private static final Map<String, Boolean> CASE_SENSITIVITY =
            Map.of("default", false, "case_insensitive", false, "case_sensitive", true);

    private SearchOperators() {}

    static TabularOperator search(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings("kind");
        boolean caseSensitive = parsing.parameters.kind(settings, "kind", CASE_SENSITIVITY, false);
        List<Expression> tables = tables(parsing);
        Expression predicate = predicate(parsing);
        return new SearchOperator(parsing.tokens.spanFrom(start), caseSensitive, settings.hints(), tables, predicate);
    }

    /** Reads {@code *} alone, {@code * and predicate}, or a predicate. */
    private static Expression predicate(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        Token after = tokens.peek(1);
        boolean star = tokens.at("*")
                && (after.is("and") || after.is("|") || after.is(")") || after.is(";") || after.is(TokenKind.END));
        if (!star) {
            return parsing.expressions.parse();
        }
        Expression all = new StarExpression(tokens.next().span());
        if (!tokens.accept("and")) {
            return all;
        }
        Expression rest = parsing.expressions.parse();
        return new BinaryExpression(tokens.spanFrom(all.span().start()), BinaryOperator.AND, all, rest);
    }

    static TabularOperator find(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings("withsource", "with_source");
        NameExpression withSource = settings.name("withsource");
        List<Expression> tables = tables(parsing);
        tokens.accept("where");
        Expression predicate = parsing.expressions.parse();
        List<FindColumn> columns = new ArrayList<>();
        boolean packRest = false;
        if (tokens.accept("project")) {
            do {
                if ((tokens.at("pack") || tokens.at("pack_all"))
                        && tokens.peek(1).is("(")) {
                    packRest = true;
                    pack(tokens);
                } else {
                    columns.add(column(parsing));
                }
            } while (tokens.accept(","));
        } else {
            tokens.accept("project-smart");
        }
        List<Expression> away =
                tokens.accept("project-away") ? parsing.commaList(parsing.names::nameOrWildcard) : List.of();
        return new FindOperator(
                tokens.spanFrom(start),
                withSource == null ? settings.name("with_source") : withSource,
                settings.hints(),
                tables,
                predicate,
                columns,
                packRest,
                away);
    }

    private static List<Expression> tables(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        if (!tokens.at("in") || !tokens.peek(1).is("(")) {
            return List.of();
        }
        tokens.next();
        tokens.expect("(");
        List<Expression> tables = parsing.commaList(() -> JoinOperators.operand(parsing));
        tokens.expectClosing(")");
        return tables;
    }

    /** Reads {@code pack(*)} or {@code pack_all()}. */
    private static void pack(TokenStream tokens) {
        tokens.next();
        tokens.expect("(");
        tokens.accept("*");
        tokens.expectClosing(")");
    }

    private static FindColumn column(Parsing parsing) {
        int start = parsing.tokens.peek().start();
        Expression column = parsing.names.nameOrWildcard();
        TypeName type = parsing.tokens.accept(":") ? parsing.schemas.type() : null;
        return new FindColumn(parsing.tokens.spanFrom(start), column, type);
    }
}
