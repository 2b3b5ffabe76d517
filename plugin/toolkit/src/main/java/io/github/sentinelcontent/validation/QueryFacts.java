package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Optional;

/**
 * A query together with what the KQL engine knows of it.
 *
 * @param query the query and its place
 * @param text the query as compiled, placeholders replaced
 * @param compiled its diagnostics, result schema, tables and functions
 */
public record QueryFacts(ContentQuery query, QueryText text, CompiledQuery compiled) {

    /** The query of a parser outside of a solution, with its parameters as constants; empty when it cannot be compiled. */
    public static Optional<QueryFacts> of(Parser parser, Catalog catalog) {
        return parser.queries().stream()
                .findFirst()
                .filter(query -> !query.text().isBlank())
                .flatMap(query -> ParserBody.of(parser)
                        .map(text ->
                                new QueryFacts(query, text, KqlEngine.embedded().compile(text.text(), catalog))));
    }

    /**
     * The place in the file of a stretch of the compiled text.
     *
     * @param start first UTF-16 offset in the compiled text
     * @param end offset after the last character
     */
    public SourceLocation locate(int start, int end) {
        int from = text.written(start);
        return query.node().locate(from, Math.max(0, text.written(end) - from));
    }
}
