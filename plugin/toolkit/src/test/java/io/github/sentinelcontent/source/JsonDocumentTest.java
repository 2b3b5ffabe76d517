package io.github.sentinelcontent.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private static SourceDocument read(String text) {
        return JsonDocument.read(SourceFile.of("a.json", text));
    }

    @Test
    void knowsThePlaceOfKeysAndValues() {
        SourceDocument document = read("{\n  \"a\": [1, -2.50,\n    \"x\\\"y\"],\n  \"b\": {\"c\": null}\n}");

        MappingEntry entry = document.mapping().orElseThrow().entry("a").orElseThrow();
        assertThat(entry.key().location()).isEqualTo(new SourceLocation("a.json", 2, 3, 2, 6));
        assertThat(entry.value().location()).isEqualTo(new SourceLocation("a.json", 2, 8, 3, 12));
        assertThat(document.at("/a/1").orElseThrow().location()).isEqualTo(new SourceLocation("a.json", 2, 12, 2, 17));
        assertThat(document.at("/a/2").orElseThrow().location()).isEqualTo(new SourceLocation("a.json", 3, 5, 3, 11));
        assertThat(document.at("/b/c").orElseThrow().location()).isEqualTo(new SourceLocation("a.json", 4, 14, 4, 18));
        assertThat(document.root().location()).isEqualTo(new SourceLocation("a.json", 1, 1, 5, 2));
        assertThat(document.root().toJson().toString()).isEqualTo("{\"a\":[1,-2.50,\"x\\\"y\"],\"b\":{\"c\":null}}");
    }

    @Test
    void keepsPlacesInLargeFiles() {
        String head = "[" + "\"é😀\\n\",".repeat(100_000);
        SourceDocument document = read(head + "\n{\"k\": \"v\"}]");

        assertThat(document.at("/100000/k").orElseThrow().location())
                .isEqualTo(new SourceLocation("a.json", 2, 7, 2, 10));
    }

    @Test
    void toleratesAByteOrderMark() {
        byte[] bytes = "\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

        SourceDocument document = JsonDocument.read(SourceFile.decode("a.json", bytes));

        assertThat(document.at("/a").orElseThrow().location()).hasToString("a.json:1:7");
        assertThat(document.problems()).extracting(SourceProblem::kind).containsExactly(Kind.ENCODING);
    }

    @Test
    void readsPastTrailingCommasAndReportsThem() {
        SourceDocument document = read("{\"a\": [1, 2 ,\n ], \"b\": 3,}");

        assertThat(document.at("/b")).isPresent();
        assertThat(document.problems())
                .extracting(p -> p.location().toString() + " " + p.message())
                .containsExactly("a.json:1:13 not JSON: ',' before ']'", "a.json:2:11 not JSON: ',' before '}'");
    }

    @Test
    void reportsDuplicateKeys() {
        SourceDocument document = read("{\"a\": 1, \"a\": 2}");

        assertThat(document.mapping().orElseThrow().entries()).hasSize(2);
        assertThat(document.problems())
                .extracting(p -> p.kind() + " " + p.location())
                .containsExactly("DUPLICATE_KEY a.json:1:10");
        assertThat(document.root().toJson().toString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void reportsSyntaxErrorsWithTheirPlace() {
        SourceDocument document = read("{\"a\": 1,\n \"b\": oops}");

        assertThat(document.root()).isNull();
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.JSON_SYNTAX);
            assertThat(problem.location().line()).isEqualTo(2);
        });
    }

    @Test
    void reportsTextAfterTheValue() {
        assertThat(read("{} {}").problems()).extracting(SourceProblem::kind).containsExactly(Kind.JSON_SYNTAX);
    }

    @Test
    void reportsAnEmptyFile() {
        assertThat(read(" ").problems()).extracting(SourceProblem::kind).containsExactly(Kind.JSON_SYNTAX);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(read("[".repeat(10_000)).problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.TOO_DEEP);
        assertThat(read("{\"a\":".repeat(10_000)).problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void readsALargeWorkbookValue() {
        SourceDocument document = read("{\"query\": \"" + "x".repeat(50 << 20) + "\"}");

        assertThat(document.problems()).isEmpty();
        assertThat(document.mapping().orElseThrow().text("query").orElseThrow()).hasSize(50 << 20);
    }

    @Test
    void refusesTooManyValues() {
        assertThat(read("[" + "1,".repeat(2_000_001) + "1]").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void readsHugeExponentsAsText() {
        assertThat(read("[1e999999999]")
                        .at("/0")
                        .orElseThrow()
                        .asScalar()
                        .orElseThrow()
                        .type())
                .isEqualTo(ScalarType.STRING);
    }

    @Test
    void everyPrefixIsReadOrReported() {
        String text = "{\"a\": [1, -2.5e3, \"\\u00e9\\\"😀\"], \"b\": {\"c\": null, \"d\": true,}}";
        for (int length = 0; length <= text.length(); length++) {
            SourceDocument document = read(text.substring(0, length));
            assertThat(document.root() != null || !document.problems().isEmpty())
                    .as("prefix of " + length)
                    .isTrue();
        }
    }
}
