package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.schema.SharedCatalog;
import io.github.sentinelcontent.schema.SolutionCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a query on the sample data of a solution or of all solutions of a repository. */
public final class SampleQuery {
    private final List<Path> schemaFolders;
    private final @Nullable Instant now;

    /**
     * Prepares queries.
     *
     * @param schemaFolders further folders with table schemas
     * @param now what {@code now()} and {@code ago()} see; null for the time of the last event of the tables that the
     *     query reads
     */
    public SampleQuery(List<Path> schemaFolders, @Nullable Instant now) {
        this.schemaFolders = List.copyOf(schemaFolders);
        this.now = now;
    }

    /**
     * Runs a query. A fault of the query is in the result.
     *
     * @throws IOException if the repository cannot be read
     */
    public SampleQueryResult run(SolutionRepository repository, String query) throws IOException {
        List<Solution> solutions = new ArrayList<>();
        Catalog catalog = SharedCatalog.of(repository, schemaFolders);
        for (Path folder : repository.solutionFolders()) {
            Solution solution = repository.load(folder);
            solutions.add(solution);
            catalog = SolutionCatalog.of(solution, catalog);
        }
        SampleData samples = new SampleData(solutions, catalog, query);
        KqlEngine engine = KqlEngine.embedded();
        CompiledQuery compiled = engine.compile(query, samples.catalog());
        List<KqlDiagnostic> diagnostics = new ArrayList<>(compiled.diagnostics());
        Database database = Database.of(samples.read(compiled.tables()));
        Instant clock = now != null ? now : samples.lastEvent(database).orElse(TestFile.DEFAULT_NOW);
        QueryResult result = engine.run(compiled, database, RunOptions.at(clock));
        if (compiled.isRunnable()) {
            diagnostics.addAll(result.diagnostics());
        }
        return SampleQueryResult.of(query, result.table(), diagnostics, clock, database, samples.warnings());
    }
}
