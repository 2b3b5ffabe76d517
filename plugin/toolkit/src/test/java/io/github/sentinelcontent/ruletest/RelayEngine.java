package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompileOptions;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine as one before a cluster would be: it sends the text of a query elsewhere and hands back the answer. */
public final class RelayEngine implements KqlEngine {
    /** How many queries have been sent. */
    static final AtomicInteger RUNS = new AtomicInteger();

    private final KqlEngine elsewhere = KqlEngine.embedded();

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public CompiledQuery compile(String text, Catalog catalog, CompileOptions options) {
        return elsewhere.compile(text, catalog, options);
    }

    @Override
    public QueryResult run(CompiledQuery query, Database database, RunOptions options) {
        RUNS.incrementAndGet();
        CompiledQuery received = elsewhere.compile(query.syntax().text(), query.catalog());
        return elsewhere.run(received, database, options);
    }
}
