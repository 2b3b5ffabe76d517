package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** Operators that make rows from nothing. */
final class SourceOperators {
    private SourceOperators() {}

    static TabularOperator print(Parsing parsing, int start) {
        List<Expression> items = parsing.commaList(parsing.expressions::item);
        return new PrintOperator(parsing.tokens.spanFrom(start), items);
    }

    static TabularOperator range(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        NameExpression column = parsing.names.name();
        tokens.expect("from");
        Expression from = parsing.expressions.parse();
        tokens.expect("to");
        Expression to = parsing.expressions.parse();
        tokens.expect("step");
        Expression step = parsing.expressions.parse();
        return new RangeOperator(tokens.spanFrom(start), column, from, to, step);
    }
}
