package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;

/** The operators that keep the first rows or values by some measure. */
final class TopOperators {
    private TopOperators() {}

    static TabularOperator top(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        Expression count = parsing.expressions.parse();
        parsing.tokens.expect("by");
        SortItem by = RowOperators.sortItem(parsing);
        return new TopOperator(parsing.tokens.spanFrom(start), settings.hints(), count, by);
    }

    static TabularOperator topHitters(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        Expression count = parsing.expressions.parse();
        parsing.tokens.expect("of");
        Expression column = parsing.expressions.item();
        Expression weight = parsing.tokens.accept("by") ? parsing.expressions.item() : null;
        return new TopHittersOperator(parsing.tokens.spanFrom(start), settings.hints(), count, column, weight);
    }

    static TabularOperator topNested(Parsing parsing, int start) {
        List<TopNestedLevel> levels = new ArrayList<>();
        levels.add(level(parsing, start));
        while (parsing.tokens.accept(",")) {
            int levelStart = parsing.tokens.peek().start();
            parsing.tokens.expect("top-nested");
            levels.add(level(parsing, levelStart));
        }
        return new TopNestedOperator(parsing.tokens.spanFrom(start), levels);
    }

    private static TopNestedLevel level(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        Expression count = tokens.at("of") ? null : parsing.expressions.parse();
        tokens.expect("of");
        Expression column = parsing.expressions.item();
        Expression others = null;
        if (tokens.accept("with")) {
            tokens.expect("others");
            tokens.expect("=");
            others = parsing.expressions.parse();
        }
        tokens.expect("by");
        SortItem by = RowOperators.sortItem(parsing);
        return new TopNestedLevel(tokens.spanFrom(start), count, column, others, by.expression(), by.direction());
    }
}
