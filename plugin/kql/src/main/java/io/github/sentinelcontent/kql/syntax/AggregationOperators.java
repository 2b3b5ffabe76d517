package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;

/** Operators that gather rows into groups. */
final class AggregationOperators {
    private AggregationOperators() {}

    static TabularOperator summarize(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings();
        List<Expression> aggregates = tokens.at("by") && !tokens.peek(1).is("=")
                ? List.of()
                : parsing.commaListOrNone(parsing.expressions::item);
        List<Expression> by = tokens.accept("by") ? parsing.commaList(parsing.expressions::item) : List.of();
        return new SummarizeOperator(tokens.spanFrom(start), settings.hints(), aggregates, by);
    }

    static TabularOperator makeSeries(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings("kind");
        List<MakeSeriesItem> items = parsing.commaList(() -> makeSeriesItem(parsing));
        tokens.expect("on");
        Expression axis = parsing.expressions.item();
        boolean rangeForm = tokens.at("in");
        SeriesRange range = rangeForm ? inRange(parsing) : fromToStep(parsing);
        List<Expression> by = tokens.accept("by") ? parsing.commaList(parsing.expressions::item) : List.of();
        return new MakeSeriesOperator(
                tokens.spanFrom(start),
                settings.all(),
                items,
                axis,
                range.from(),
                range.to(),
                range.step(),
                rangeForm,
                by);
    }

    private static MakeSeriesItem makeSeriesItem(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        int start = tokens.peek().start();
        Expression expression = parsing.expressions.item();
        Expression defaultValue = null;
        if (tokens.accept("default")) {
            tokens.expect("=");
            defaultValue = parsing.expressions.parse();
        }
        return new MakeSeriesItem(tokens.spanFrom(start), expression, defaultValue);
    }

    private static SeriesRange fromToStep(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        Expression from = tokens.accept("from") ? parsing.expressions.parse() : null;
        Expression to = tokens.accept("to") ? parsing.expressions.parse() : null;
        tokens.expect("step");
        return new SeriesRange(from, to, parsing.expressions.parse());
    }

    private static SeriesRange inRange(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        tokens.expect("in");
        int start = tokens.peek().start();
        tokens.expect("range");
        tokens.expect("(");
        List<Expression> bounds = new ArrayList<>(parsing.commaListOrNone(parsing.expressions::parse));
        tokens.expectClosing(")");
        if (bounds.size() != 3) {
            tokens.note(
                    tokens.spanFrom(start),
                    "range() has " + bounds.size() + " arguments, expected 3: from, to and step",
                    null);
        }
        while (bounds.size() < 3) {
            bounds.add(new ErrorExpression(tokens.here()));
        }
        return new SeriesRange(bounds.get(0), bounds.get(1), bounds.get(2));
    }

    static TabularOperator reduce(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings("kind");
        tokens.expect("by");
        Expression column = parsing.expressions.item();
        List<OperatorParameter> properties =
                tokens.accept("with") ? parsing.commaList(parsing.parameters::property) : List.of();
        return new ReduceOperator(tokens.spanFrom(start), settings.all(), column, properties);
    }
}
