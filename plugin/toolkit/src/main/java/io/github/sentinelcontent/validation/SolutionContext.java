package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.schema.SolutionCatalog;
import java.util.IdentityHashMap;
import java.util.Map;

/** A solution under validation; compiles each of its queries once. Used by one thread. */
public final class SolutionContext {
    private static final KqlEngine ENGINE = KqlEngine.embedded();

    private final Solution solution;
    private final Catalog catalog;
    private final Map<Object, QueryFacts> facts = new IdentityHashMap<>();

    /** A solution on top of the names that all solutions of the run share. */
    public SolutionContext(Solution solution, Catalog shared) {
        this.solution = solution;
        this.catalog = SolutionCatalog.of(solution, shared);
    }

    /** The solution. */
    public Solution solution() {
        return solution;
    }

    /** Tables and functions that its queries may use. */
    public Catalog catalog() {
        return catalog;
    }

    /** The query compiled against the catalog. */
    public QueryFacts facts(ContentQuery query) {
        return facts.computeIfAbsent(
                query.node(), node -> new QueryFacts(query, ENGINE.compile(query.text(), catalog)));
    }
}
