package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The parsers of one query text, which call each other and share the tokens. */
final class Parsing {
    final TokenStream tokens;
    final LiteralParser literals;
    final NameParser names;
    final SchemaParser schemas;
    final ExpressionParser expressions;
    final ParameterParser parameters;
    final PipelineParser pipelines;
    final StatementParser statements;

    Parsing(TokenStream tokens) {
        this.tokens = tokens;
        this.literals = new LiteralParser(tokens);
        this.names = new NameParser(tokens);
        this.schemas = new SchemaParser(this);
        this.expressions = new ExpressionParser(this);
        this.parameters = new ParameterParser(this);
        this.pipelines = new PipelineParser(this);
        this.statements = new StatementParser(this);
    }

    /** Reads one or more items between commas. */
    <T> List<T> commaList(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        do {
            items.add(item.get());
        } while (tokens.accept(","));
        return items;
    }

    /** Reads items between commas up to a closing symbol; none is fine. */
    <T> List<T> commaListOrNone(Supplier<T> item) {
        return tokens.atBoundary() ? List.of() : commaList(item);
    }

    /** As {@link #commaListOrNone}, but a comma may stand after the last item, and before the first. */
    <T> List<T> looseCommaList(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        tokens.accept(",");
        while (!tokens.atBoundary()) {
            items.add(item.get());
            if (!tokens.accept(",")) {
                break;
            }
        }
        return items;
    }
}
