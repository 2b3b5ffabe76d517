package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Map;

/** Operators that choose or order rows. */
final class RowOperators {
    private static final Map<String, NullsPosition> NULLS =
            Map.of("first", NullsPosition.FIRST, "last", NullsPosition.LAST);

    private RowOperators() {}

    static TabularOperator where(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        Expression predicate = parsing.expressions.parse();
        return new WhereOperator(parsing.tokens.spanFrom(start), settings.hints(), predicate);
    }

    static TabularOperator take(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        Expression count = parsing.expressions.parse();
        return new TakeOperator(parsing.tokens.spanFrom(start), settings.hints(), count);
    }

    static TabularOperator sample(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        Expression count = parsing.expressions.parse();
        return new SampleOperator(parsing.tokens.spanFrom(start), settings.hints(), count);
    }

    static TabularOperator sampleDistinct(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        Expression count = parsing.expressions.parse();
        parsing.tokens.expect("of");
        Expression column = parsing.expressions.item();
        return new SampleDistinctOperator(parsing.tokens.spanFrom(start), settings.hints(), count, column);
    }

    static TabularOperator count(Parsing parsing, int start) {
        NameExpression name = parsing.tokens.accept("as") ? parsing.names.declaredName() : null;
        return new CountOperator(parsing.tokens.spanFrom(start), name);
    }

    static TabularOperator distinct(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        List<Expression> columns = parsing.commaList(() -> distinctColumn(parsing));
        return new DistinctOperator(parsing.tokens.spanFrom(start), settings.hints(), columns);
    }

    private static Expression distinctColumn(Parsing parsing) {
        return parsing.tokens.at("*") ? new StarExpression(parsing.tokens.next().span()) : parsing.expressions.item();
    }

    static TabularOperator sort(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        parsing.tokens.expect("by");
        List<SortItem> items = parsing.commaList(() -> sortItem(parsing));
        return new SortOperator(parsing.tokens.spanFrom(start), settings.hints(), items);
    }

    /** Reads {@code x asc nulls last}; the direction is descending unless written. */
    static SortItem sortItem(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        int start = tokens.peek().start();
        Expression expression = parsing.expressions.item();
        SortDirection direction = direction(tokens);
        NullsPosition nulls = direction == SortDirection.ASCENDING ? NullsPosition.FIRST : NullsPosition.LAST;
        if (tokens.accept("nulls")) {
            nulls = nulls(tokens);
        }
        return new SortItem(tokens.spanFrom(start), expression, direction, nulls);
    }

    private static SortDirection direction(TokenStream tokens) {
        if (tokens.accept("asc")) {
            return SortDirection.ASCENDING;
        }
        tokens.accept("desc");
        return SortDirection.DESCENDING;
    }

    private static NullsPosition nulls(TokenStream tokens) {
        NullsPosition position = NULLS.get(tokens.peek().text());
        if (position == null) {
            tokens.unexpected("'first' or 'last'", null);
            return NullsPosition.LAST;
        }
        tokens.next();
        return position;
    }
}
