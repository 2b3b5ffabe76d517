package io.github.sentinelcontent.kql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of all {@code .kqltest} files and checks that every function has such a file. */
class KqlTestFileTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** What {@code now()} sees in all cases. */
    private static final Instant NOW = Instant.parse("2024-06-15T12:30:00Z");

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "times"),
            Map.entry("/", "divided-by"),
            Map.entry("%", "modulo"),
            Map.entry("==", "equals"),
            Map.entry("!=", "not-equals"),
            Map.entry("=~", "equals-ignore-case"),
            Map.entry("!~", "not-equals-ignore-case"),
            Map.entry("<", "less"),
            Map.entry("<=", "less-or-equal"),
            Map.entry(">", "greater"),
            Map.entry(">=", "greater-or-equal"));

    private final KqlEngine engine = KqlEngine.embedded();

    static List<KqlTestCase> cases() throws IOException {
        List<KqlTestCase> cases = new ArrayList<>();
        for (String folder : List.of("operators", "functions")) {
            for (Path file : files(folder)) {
                cases.addAll(KqlTestCase.read(file));
            }
        }
        return cases;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".kqltest")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesWhatTheFileSays(KqlTestCase test) {
        CompiledQuery query = engine.compile(test.query(), Catalog.empty());
        QueryResult result = engine.run(query, Database.of(Map.of()), RunOptions.at(NOW));
        List<KqlDiagnostic> diagnostics = new ArrayList<>(query.diagnostics());
        result.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
        if (test.errorCode() != null) {
            assertThat(diagnostics)
                    .as(place(test))
                    .anyMatch(d -> d.kind().code().equals(test.errorCode())
                            && test.expected().stream().allMatch(d.message()::contains));
            return;
        }
        assertThat(diagnostics.stream().filter(d -> d.severity() == KqlDiagnostic.Severity.ERROR))
                .as(place(test))
                .isEmpty();
        String difference = ExpectedTable.parse(test.expected()).difference(result.table());
        if (difference != null) {
            fail(place(test) + "\n" + test.query() + "\n" + difference);
        }
    }

    private static String place(KqlTestCase test) {
        return test.file() + ":" + test.line() + " " + test.title();
    }

    @Test
    void everyFunctionHasADataFileAndEveryDataFileAFunction() throws IOException {
        Set<String> functions = BuiltinFunctions.names().stream()
                .map(KqlTestFileTest::fileName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> files = files("functions").stream()
                .map(f -> f.getFileName().toString().replace(".kqltest", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(files).isEqualTo(functions);
    }

    /**
     * The name of a function's data file. Symbols cannot stand in file names everywhere, so those of operators are
     * spelled: {@code !in~} is {@code not-in-ignore-case}, {@code matches regex} is {@code matches-regex}.
     */
    private static String fileName(String function) {
        String spelled = SYMBOLS.get(function);
        return spelled != null
                ? spelled
                : function.replace("!", "not-").replace("~", "-ignore-case").replace(" ", "-");
    }
}
