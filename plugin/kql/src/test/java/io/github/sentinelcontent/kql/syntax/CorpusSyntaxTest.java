package io.github.sentinelcontent.kql.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Real content against the verdicts of the language service; skipped where the shared material is absent. */
@Tag("corpus")
class CorpusSyntaxTest {
    private static final Path SHARED = Path.of(System.getProperty("sentinel.shared", "../../../shared"));
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void needsSharedMaterial() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), "no corpus at " + SHARED);
    }

    @Test
    void acceptsAndRejectsRulesAsTheLanguageServiceDoes() throws IOException {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (JsonNode verdict : jsonLines("oracle-rules.jsonl")) {
            String id = verdict.get("id").asString();
            String query = field(SHARED.resolve("corpus").resolve(id), "query");
            if (query != null) {
                compared++;
                compare(id, query, verdict.get("n_syntax_errors").asInt() == 0, differing);
            }
        }
        assertThat(compared).isGreaterThan(700);
        assertThat(differing).isEmpty();
    }

    @Test
    void acceptsWhatTheEngineRan() throws IOException {
        List<String> differing = new ArrayList<>();
        for (JsonNode example : jsonLines("engine-cases.jsonl")) {
            if (example.get("form").asString().equals("engine-rows")) {
                compare(example.get("id").asString(), example.get("query").asString(), true, differing);
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void acceptsHuntingQueriesAndParsersAndPrintsThemBack() throws IOException {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.walk(SHARED.resolve("corpus"))) {
            for (Path file :
                    files.filter(CorpusSyntaxTest::isQueryFile).sorted().toList()) {
                for (String name : List.of("query", "FunctionQuery", "ParserQuery")) {
                    String query = field(file, name);
                    if (query != null) {
                        compared++;
                        compare(file.toString(), query, true, differing);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(900);
        // a share of hunting queries and parsers is broken in the corpus itself
        assertThat(differing).hasSizeLessThan(compared / 200);
    }

    private static void compare(String id, String query, boolean accepted, List<String> differing) {
        SyntaxTree tree = Parser.parse(query);
        if (tree.diagnostics().isEmpty() != accepted) {
            differing.add(id + ": " + tree.diagnostics());
        } else if (accepted) {
            SyntaxTree again = Parser.parse(SyntaxPrinter.print(tree.query()));
            if (!TreeDump.of(again.query()).equals(TreeDump.of(tree.query()))) {
                differing.add(id + ": does not print back");
            }
        }
    }

    private static boolean isQueryFile(Path file) {
        String path = file.toString();
        return (path.endsWith(".yaml") || path.endsWith(".yml"))
                && (path.contains("Hunting Queries") || path.contains("Parsers"));
    }

    private static List<JsonNode> jsonLines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(SHARED.resolve("kql").resolve(file))) {
            return lines.map(JSON::readTree).toList();
        }
    }

    private static String field(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            Object value = document instanceof Map<?, ?> map ? map.get(name) : null;
            return value instanceof String text ? text : null;
        } catch (YAMLException notYaml) {
            return null;
        }
    }
}
