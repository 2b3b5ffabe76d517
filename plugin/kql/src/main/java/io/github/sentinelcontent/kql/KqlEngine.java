package io.github.sentinelcontent.kql;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Compiles queries and runs them. Engines are found by {@link ServiceLoader}; the one inside this library is called
 * {@code embedded}. Neither method throws for a fault of the query: faults are diagnostics. Safe for use by threads. The
 * description of the package says how to add an engine.
 */
public interface KqlEngine {
    /** Name for reports, such as {@code embedded}. */
    String name();

    /** Resolves a query against a catalog within the default bounds. */
    default CompiledQuery compile(String text, Catalog catalog) {
        return compile(text, catalog, CompileOptions.DEFAULT);
    }

    /** Resolves a query against a catalog. */
    CompiledQuery compile(String text, Catalog catalog, CompileOptions options);

    /** Runs a compiled query; a query that is not runnable gives its diagnostics and no rows. */
    QueryResult run(CompiledQuery query, Database database, RunOptions options);

    /**
     * The engine of this name.
     *
     * @throws IllegalArgumentException when there is none, with the names there are
     */
    static KqlEngine named(String name) {
        Map<String, KqlEngine> engines = new TreeMap<>();
        ServiceLoader.load(KqlEngine.class, KqlEngine.class.getClassLoader())
                .forEach(engine -> engines.putIfAbsent(engine.name(), engine));
        KqlEngine engine = engines.get(name);
        if (engine == null) {
            throw new IllegalArgumentException(
                    "no KQL engine is named '" + name + "', found are " + String.join(", ", engines.keySet()));
        }
        return engine;
    }

    /** The engine inside this library; other engines are not made for it, so that they may build on it. */
    static KqlEngine embedded() {
        String home = KqlEngine.class.getPackageName() + ".engine";
        return ServiceLoader.load(KqlEngine.class, KqlEngine.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getPackageName().equals(home))
                .findFirst()
                .orElseThrow()
                .get();
    }
}
