package io.github.sentinelcontent.kql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.KqlTestCase;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed queries on random rows give rows or diagnostics of the query, never a failure of the engine. */
@Tag("property")
class MutatedQueriesTest {
    private static final int QUERIES_PER_SEED = Integer.getInteger("mutations", 2_000);
    private static final RunOptions SMALL =
            new RunOptions(Instant.parse("2024-01-01T12:00:00Z"), 1, Duration.ofMillis(500), 20_000, 200_000);

    private final KqlEngine engine = KqlEngine.embedded();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingButDiagnostics(long seed) throws IOException {
        Table events = RandomRows.ofAllTypes(seed, 12);
        Catalog catalog = Catalog.builder().table("T", events.schema()).build();
        Database database = Database.of(Map.of("T", events));
        QueryMutations mutations = new QueryMutations(queries(), seed);
        TreeSet<String> failures = new TreeSet<>();
        for (int i = 0; i < QUERIES_PER_SEED; i++) {
            String text = mutations.next();
            CompiledQuery query = engine.compile(text, catalog);
            QueryResult result = engine.run(query, database, SMALL);
            note(text, query.diagnostics(), failures);
            note(text, result.diagnostics(), failures);
        }
        assertThat(failures).isEmpty();
    }

    private static void note(String text, List<KqlDiagnostic> diagnostics, TreeSet<String> failures) {
        for (KqlDiagnostic diagnostic : diagnostics) {
            if (diagnostic.kind() == DiagnosticKind.INTERNAL) {
                failures.add(diagnostic.message() + " in " + text);
            }
        }
    }

    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (String folder : List.of("functions", "operators")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
                for (Path file : files.sorted().toList()) {
                    KqlTestCase.read(file).forEach(test -> queries.add(test.query()));
                }
            }
        }
        queries.addAll(Files.readAllLines(Path.of("src/test/resources/engine/mutated.kql")));
        return queries;
    }
}
