package io.github.sentinelcontent.kql;

import java.util.ServiceLoader;

/**
 * Compiles queries and runs them. Engines are found by {@link ServiceLoader}; the one inside this library is called
 * {@code embedded}. Neither method throws for a fault of the query: faults are diagnostics.
 */
public interface KqlEngine {
    /** Name for reports, such as {@code embedded}. */
    String name();

    /** Resolves a query against a catalog. */
    CompiledQuery compile(String text, Catalog catalog);

    /** Runs a compiled query; a query that is not runnable gives its diagnostics and no rows. */
    QueryResult run(CompiledQuery query, Database database, RunOptions options);

    /** The engine of this name. */
    static KqlEngine named(String name) {
        return ServiceLoader.load(KqlEngine.class, KqlEngine.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no KQL engine is named '" + name + "'"));
    }

    /** The engine inside this library. */
    static KqlEngine embedded() {
        return named("embedded");
    }
}
