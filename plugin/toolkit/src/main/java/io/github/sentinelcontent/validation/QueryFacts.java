package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.source.SourceLocation;

/**
 * A query together with what the KQL engine knows of it.
 *
 * @param query the query and its place
 * @param compiled its diagnostics, result schema, tables and functions
 */
public record QueryFacts(ContentQuery query, CompiledQuery compiled) {

    /**
     * The place in the file of a stretch of the query text.
     *
     * @param start first UTF-16 offset in the query text
     * @param end offset after the last character
     */
    public SourceLocation locate(int start, int end) {
        return query.node().locate(start, Math.max(0, end - start));
    }
}
