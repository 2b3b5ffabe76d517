package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;

/** Operators that name, describe or show the rows. */
final class OutputOperators {
    private OutputOperators() {}

    static TabularOperator as(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        NameExpression name = parsing.names.name();
        return new AsOperator(parsing.tokens.spanFrom(start), settings.hints(), name);
    }

    static TabularOperator consume(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings("decodeblocks");
        return new ConsumeOperator(parsing.tokens.spanFrom(start), settings.hints());
    }

    static TabularOperator getSchema(Parsing parsing, int start) {
        return new GetSchemaOperator(parsing.tokens.spanFrom(start));
    }

    /** Properties stand in {@code with (...)}; older queries have some of them directly after the chart. */
    static TabularOperator render(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        String chart = "";
        if (tokens.at(TokenKind.WORD) && !tokens.peek(1).is("=")) {
            chart = tokens.next().text();
        } else {
            tokens.unexpected("a chart such as timechart, barchart or table", null);
        }
        List<OperatorParameter> properties = new ArrayList<>();
        while (tokens.at(TokenKind.WORD) && tokens.peek(1).is("=")) {
            properties.add(parsing.parameters.property());
        }
        if (tokens.accept("with")) {
            properties.addAll(parsing.parameters.properties());
        }
        return new RenderOperator(tokens.spanFrom(start), chart, properties);
    }
}
