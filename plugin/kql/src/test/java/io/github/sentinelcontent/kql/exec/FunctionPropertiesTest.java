package io.github.sentinelcontent.kql.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every function gives the same for rows one by one, in chunks and as dictionaries, on random columns of all types. */
@Tag("property")
class FunctionPropertiesTest {
    private static final long SEED = 7;
    private static final Table EVENTS = SampleEvents.table(SEED, 120);

    /** Functions that draw from the seeded random source or look at other rows. */
    private static final Set<String> PER_RUN = Set.of("rand", "new_guid", "row_number", "row_cumsum", "row_rank");

    private static final List<List<String>> ARGUMENTS = List.of(
            List.of("Text"),
            List.of("Count"),
            List.of("Score"),
            List.of("Time"),
            List.of("Bag"),
            List.of("Ok"),
            List.of("Text", "User"),
            List.of("Text", "'a'"),
            List.of("'(a+)'", "Text"),
            List.of("Count", "Count"),
            List.of("Time", "1h"),
            List.of("Bag", "Count"),
            List.of("Bag", "'k'"),
            List.of("Bag", "Bag"),
            List.of("Text", "Count", "2"),
            List.of("Text", "'a'", "'b'"),
            List.of("'(a)'", "1", "Text"),
            List.of("'a'", "'b'", "Text"),
            List.of("Ok", "Text", "User"),
            List.of("Ok", "Count", "Score"),
            List.of("Bag", "1", "2"),
            List.of("'day'", "Time", "datetime(2024-01-01)"));

    private final KqlEngine engine = KqlEngine.embedded();
    private final Catalog catalog =
            Catalog.builder().table("Events", EVENTS.schema()).build();
    private final QueryRunner runner = new QueryRunner(Map.of("Events", EVENTS));
    private final QueryRunner plainRunner = new QueryRunner(Map.of("Events", SampleEvents.withoutDictionaries(EVENTS)));

    @Test
    void chunksAndDictionariesDoNotMatter() {
        List<String> differing = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String query : queries()) {
            if (engine.compile(query, catalog).diagnostics().isEmpty()) {
                seen.add(query.substring(query.indexOf('=') + 2, query.indexOf('(')));
                List<List<@Nullable Object>> whole = runner.run(query);
                if (!runner.run(query, 1).equals(whole) || !runner.run(query, 7).equals(whole)) {
                    differing.add("by chunks: " + query);
                }
                if (!plainRunner.run(query).equals(whole)) {
                    differing.add("by dictionary: " + query);
                }
            }
        }
        assertThat(differing).as("seed %d", SEED).isEmpty();
        assertThat(seen).hasSizeGreaterThan(200);
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String function : BuiltinFunctions.names()) {
            boolean isName = function.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
            if (isName && !PER_RUN.contains(function)) {
                for (List<String> arguments : ARGUMENTS) {
                    queries.add("Events | project r = " + function + "(" + String.join(", ", arguments) + ")");
                }
            }
        }
        return queries;
    }
}
