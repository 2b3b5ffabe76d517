package io.github.sentinelcontent.kql.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real content never brings the engine down; skipped where the shared material is absent. */
@Tag("corpus")
class CorpusRunTest {
    private static final Path SHARED = Path.of(System.getProperty("sentinel.shared", "../../../shared"));
    private static final RunOptions OPTIONS =
            new RunOptions(Instant.parse("2024-01-01T12:00:00Z"), 1, Duration.ofSeconds(10), 1_000_000, 20_000_000);
    private static final Pattern TEXT_LITERAL = Pattern.compile("\"([^\"\\\\\n]{1,60})\"|'([^'\\\\\n]{1,60})'");
    private static final int ROWS = 12;
    private static final long SEED = 11;
    private static final int MUTATIONS = Integer.getInteger("mutations", 1_500);

    private final KqlEngine engine = KqlEngine.embedded();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> blockers = new TreeMap<>();
    private int compiled;
    private int clean;
    private int runnable;
    private int complete;

    @BeforeAll
    static void needsSharedMaterial() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), "no corpus at " + SHARED);
    }

    @Test
    void compilesAllQueriesAndRunsCleanOnesOnGeneratedRows() throws IOException {
        Catalog catalog = catalog();
        try (Stream<Path> files = Files.walk(SHARED.resolve("corpus"))) {
            for (Path file : files.filter(CorpusRunTest::isQueryFile).sorted().toList()) {
                String query = query(file);
                if (query != null) {
                    check(file, query, catalog);
                }
            }
        }
        System.out.printf(
                "%d queries compiled; of %d clean ones %d are runnable and %d ran to their end%n",
                compiled, clean, runnable, complete);
        blockers.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(15)
                .forEach(blocker -> System.out.println("  " + blocker.getValue() + " x " + blocker.getKey()));
        assertThat(compiled).isGreaterThan(1500);
        assertThat(failures).isEmpty();
        assertThat(clean).isGreaterThan(1000);
        assertThat(runnable).isEqualTo(clean);
    }

    @Test
    void changedQueriesGiveNothingButDiagnostics() throws IOException {
        Catalog catalog = catalog();
        List<String> queries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SHARED.resolve("corpus"))) {
            for (Path file : files.filter(CorpusRunTest::isQueryFile).sorted().toList()) {
                String query = query(file);
                if (query != null) {
                    queries.add(query);
                }
            }
        }
        RunOptions small = new RunOptions(OPTIONS.now(), SEED, Duration.ofSeconds(1), 50_000, 1_000_000);
        QueryMutations mutations = new QueryMutations(queries, SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutations.next();
            CompiledQuery query = engine.compile(text, catalog);
            List<KqlDiagnostic> diagnostics = new ArrayList<>(query.diagnostics());
            diagnostics.addAll(engine.run(query, rows(query, text), small).diagnostics());
            for (KqlDiagnostic diagnostic : diagnostics) {
                if (diagnostic.kind() == DiagnosticKind.INTERNAL) {
                    failures.add("seed " + SEED + ": " + diagnostic.message() + " in " + text);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private void check(Path file, String text, Catalog catalog) {
        CompiledQuery query = engine.compile(text, catalog);
        compiled++;
        note(file, query.diagnostics());
        if (!isClean(query)) {
            return;
        }
        clean++;
        if (!query.isRunnable()) {
            noteBlockers(query.diagnostics());
            return;
        }
        runnable++;
        List<KqlDiagnostic> faults =
                engine.run(query, rows(query, text), OPTIONS).diagnostics();
        complete += faults.isEmpty() ? 1 : 0;
        note(file, faults);
        noteBlockers(faults);
    }

    /** Whether only the engine can be to blame when the query does not run: the functions that it calls are complete. */
    private static boolean isClean(CompiledQuery query) {
        return query.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == KqlDiagnostic.Severity.ERROR)
                .allMatch(diagnostic -> diagnostic.kind() == DiagnosticKind.NOT_SUPPORTED
                        && !diagnostic.message().contains("only the result columns"));
    }

    private void note(Path file, List<KqlDiagnostic> diagnostics) {
        for (KqlDiagnostic diagnostic : diagnostics) {
            if (diagnostic.kind() == DiagnosticKind.INTERNAL) {
                failures.add(SHARED.relativize(file) + ": " + diagnostic.message());
            }
        }
    }

    private void noteBlockers(List<KqlDiagnostic> diagnostics) {
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == KqlDiagnostic.Severity.ERROR)
                .map(diagnostic -> diagnostic.kind() + ": " + diagnostic.message())
                .distinct()
                .forEach(message -> blockers.merge(message, 1, Integer::sum));
    }

    private static Database rows(CompiledQuery query, String text) {
        List<String> texts = new ArrayList<>(List.of("", "192.0.2.7", "user@example.com"));
        Matcher matcher = TEXT_LITERAL.matcher(text);
        while (matcher.find()) {
            texts.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String name : query.tables()) {
            query.catalog()
                    .table(name)
                    .ifPresent(schema -> tables.put(name, RandomRows.of(schema, name.hashCode(), ROWS, texts)));
        }
        return Database.of(tables);
    }

    private static boolean isQueryFile(Path file) {
        String path = file.toString();
        return (path.endsWith(".yaml") || path.endsWith(".yml"))
                && Stream.of("Analytic Rules", "Hunting Queries", "Parsers").anyMatch(path::contains);
    }

    private static String query(Path file) throws IOException {
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (document instanceof Map<?, ?> map) {
                for (String field : List.of("query", "FunctionQuery", "ParserQuery")) {
                    if (map.get(field) instanceof String text) {
                        return text;
                    }
                }
            }
            return null;
        } catch (YAMLException notYaml) {
            return null;
        }
    }

    private static Catalog catalog() throws IOException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SHARED.resolve("schemas/tables.csv"))) {
            String[] cells = line.split(",");
            KqlType.named(cells[2])
                    .ifPresent(type -> tables.computeIfAbsent(cells[0], table -> new ArrayList<>())
                            .add(Column.of(cells[1], type)));
        }
        Catalog.Builder catalog = Catalog.builder();
        tables.forEach((name, columns) -> catalog.table(name, RowSchema.of(columns)));
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(SHARED.resolve("kql/oracle-functions.jsonl"))) {
            catalog.function(function(json.readTree(line)));
        }
        return catalog.build();
    }

    private static StoredFunction function(JsonNode recorded) {
        String name = recorded.get("name").asString();
        String parameters = recorded.get("params").asString();
        if (recorded.hasNonNull("body")) {
            return StoredFunction.of(name, parameters, recorded.get("body").asString());
        }
        List<Column> columns = new ArrayList<>();
        for (JsonNode column : recorded.get("columns")) {
            columns.add(Column.of(
                    column.get(0).asString(),
                    KqlType.named(column.get(1).asString()).orElse(KqlType.DYNAMIC)));
        }
        return StoredFunction.ofResult(name, parameters, RowSchema.of(columns));
    }
}
