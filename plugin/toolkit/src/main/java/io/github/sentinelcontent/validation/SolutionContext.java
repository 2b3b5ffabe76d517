package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.schema.SolutionCatalog;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.packaged.SolutionPackage;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A solution under validation; compiles each of its queries once. Used by one thread. */
public final class SolutionContext {
    private static final KqlEngine ENGINE = KqlEngine.embedded();

    private final Solution solution;
    private final SolutionRepository repository;
    private final Catalog catalog;
    private final CheckSettings settings;
    private final Optional<Solution> before;
    private final Map<Object, QueryFacts> facts = new IdentityHashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Map<Object, Object> known = new IdentityHashMap<>();

    /**
     * A solution in its repository.
     *
     * @param shared the names that all solutions of the run share
     * @param settings data of the user that checks accept
     * @param before the solution as it was, if there is something to compare with and it existed
     */
    public SolutionContext(
            Solution solution,
            SolutionRepository repository,
            Catalog shared,
            CheckSettings settings,
            Optional<Solution> before) {
        this.solution = solution;
        this.repository = repository;
        this.catalog = SolutionCatalog.of(solution, shared);
        this.settings = settings;
        this.before = before;
    }

    /** The solution. */
    public Solution solution() {
        return solution;
    }

    /** The repository that holds the solution, maybe as the only one. */
    public SolutionRepository repository() {
        return repository;
    }

    /** The solution as it was in the revision to compare with; empty without one, or if it did not exist. */
    public Optional<Solution> before() {
        return before;
    }

    /** Data of the user that checks accept. */
    public CheckSettings settings() {
        return settings;
    }

    /** The package in its folder Package, read when first asked for; without one it has no files. */
    public SolutionPackage committedPackage() {
        return derived(SolutionPackage.class, SolutionPackage::committed);
    }

    /** Returns the text of a file of the solution, or of its package. */
    public Optional<SourceFile> source(String path) {
        return solution.source(path).or(() -> committedPackage().source(path));
    }

    /** Tables and functions that its queries may use. */
    public Catalog catalog() {
        return catalog;
    }

    /** What several checks derive from the solution, made when first asked for. */
    public <T> T derived(Class<T> type, Function<SolutionContext, T> maker) {
        Object found = derived.get(type);
        if (found == null) {
            found = maker.apply(this);
            derived.put(type, found);
        }
        return type.cast(found);
    }

    /**
     * What several checks need to know of one object, worked out once.
     *
     * @param key the object itself, not one equal to it; only one kind of knowledge may be asked for by it
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> knowledge) {
        return (T) known.computeIfAbsent(key, object -> knowledge.get());
    }

    /** The query as written, compiled against the catalog. */
    public QueryFacts facts(ContentQuery query) {
        return facts.computeIfAbsent(query.node(), node -> facts(query, QueryText.of(query.text())));
    }

    /** The query of a parser, compiled with its parameters as constants; empty when it cannot be without arguments. */
    public Optional<QueryFacts> facts(Parser parser) {
        return parser.queries().stream()
                .findFirst()
                .filter(query -> !query.text().isBlank())
                .flatMap(query -> ParserBody.of(parser)
                        .map(text -> facts.computeIfAbsent(query.node(), node -> facts(query, text))));
    }

    /** The query with placeholders replaced, compiled against the catalog anew at each call. */
    public QueryFacts facts(ContentQuery query, QueryText text) {
        return facts(query, text, catalog);
    }

    /** The query with placeholders replaced, compiled against a catalog of its own. */
    public QueryFacts facts(ContentQuery query, QueryText text, Catalog names) {
        return new QueryFacts(query, text, ENGINE.compile(text.text(), names));
    }
}
