package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.source.SourceLocation;

/**
 * A query together with what the KQL engine knows of it.
 *
 * @param query the query and its place
 * @param text the query as compiled, placeholders replaced
 * @param compiled its diagnostics, result schema, tables and functions
 */
public record QueryFacts(ContentQuery query, QueryText text, CompiledQuery compiled) {

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
