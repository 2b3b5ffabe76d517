package io.github.sentinelcontent.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    private static SourceDocument read(String text) {
        return YamlDocument.read(SourceFile.of("a.yaml", text));
    }

    private static SourceDocument readHostile(String text) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }

    private static ScalarNode scalar(String yaml) {
        return read("k: " + yaml).mapping().orElseThrow().scalar("k").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "true, BOOLEAN",
        "false, BOOLEAN",
        "null, NULL",
        "~, NULL",
        "'', NULL",
        "0, INTEGER",
        "-12, INTEGER",
        "9223372036854775807, INTEGER",
        "9223372036854775808, DECIMAL",
        "1.0, DECIMAL",
        ".5, DECIMAL",
        "1e3, DECIMAL",
        "yes, STRING",
        "on, STRING",
        "True, STRING",
        "NULL, STRING",
        "1.0.0, STRING",
        "007, STRING",
        "0x1F, STRING",
        "1_000, STRING",
        "2024-01-01, STRING",
        "12:30, STRING",
        ".inf, STRING",
        "., STRING",
        "1e99999, STRING",
        "'\"true\"', STRING",
        "'''1''', STRING",
        "!!str 1, STRING"
    })
    void typesOnlyBooleansNumbersAndNull(String yaml, ScalarType type) {
        assertThat(scalar(yaml).type()).isEqualTo(type);
    }

    @Test
    void keepsTheTextOfNumbers() {
        ScalarNode version = scalar("1.0");

        assertThat(version.text()).isEqualTo("1.0");
        assertThat(version.value()).isEqualTo(new BigDecimal("1.0"));
        assertThat(version.toJson().toString()).isEqualTo("1.0");
    }

    @Test
    void convertsToJson() {
        SourceDocument document = read("a: [1, x, ~]\nb: {c: true}\nd: 'on'\n");

        assertThat(document.root().toJson().toString())
                .isEqualTo("{\"a\":[1,\"x\",null],\"b\":{\"c\":true},\"d\":\"on\"}");
    }

    @Test
    void findsValuesByPointer() {
        SourceDocument document = read("a/b:\n  - x: 1\n  - x: 2\n");

        DocumentNode found = document.at("/a~1b/1/x").orElseThrow();

        assertThat(found.location()).isEqualTo(new SourceLocation("a.yaml", 3, 8, 3, 9));
        assertThat(document.at("/a~1b/2/x")).isEmpty();
        assertThat(document.at("/a~1b/01/x")).isEmpty();
    }

    @Test
    void endsBlockMappingsAtTheirLastText() {
        SourceDocument document = read("a:\n  b: 1\n  # remark\n\nc: 2\n");

        assertThat(document.at("/a").orElseThrow().location()).isEqualTo(new SourceLocation("a.yaml", 2, 3, 2, 7));
    }

    @Test
    void reportsDuplicateKeysAndKeepsBoth() {
        SourceDocument document = read("a: 1\nb: 2\na: 3\n");

        assertThat(document.mapping().orElseThrow().entries()).hasSize(3);
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_KEY);
            assertThat(problem.location()).hasToString("a.yaml:3:1");
            assertThat(problem.message()).isEqualTo("key 'a' given again (first at line 1)");
        });
    }

    @Test
    void readsNoneOfSeveralDocuments() {
        SourceDocument document = read("a: 1\n---\nb: 2\n");

        assertThat(document.root()).isNull();
        assertThat(document.problems()).extracting(SourceProblem::kind).containsExactly(Kind.SEVERAL_DOCUMENTS);
        assertThat(document.problems().get(0).location().line()).isEqualTo(2);
    }

    @Test
    void reportsSyntaxErrorsWithTheirPlace() {
        SourceDocument document = read("a: 1\nb: \"open\nc: 2\n");

        assertThat(document.root()).isNull();
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.YAML_SYNTAX);
            assertThat(problem.message()).startsWith("not YAML: ");
            assertThat(problem.location().line()).isGreaterThan(1);
        });
    }

    @Test
    void reportsAnEmptyFile() {
        assertThat(read("# nothing\n").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.YAML_SYNTAX);
    }

    @Test
    void ignoresCustomTagsAndReportsThem() {
        SourceDocument document = read("a: !!javax.script.ScriptEngineManager [x]\nb: !secret y\n");

        assertThat(document.problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.CUSTOM_TAG, Kind.CUSTOM_TAG);
        assertThat(document.root().toJson().toString()).isEqualTo("{\"a\":[\"x\"],\"b\":\"y\"}");
    }

    @Test
    void resolvesAliases() {
        SourceDocument document = read("a: &x {b: 1}\nc: *x\n");

        assertThat(document.problems()).isEmpty();
        assertThat(document.at("/c/b")).isPresent();
    }

    @Test
    void refusesAliasesThatMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }

        assertThat(readHostile(bomb.toString()).problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.ALIAS_LIMIT);
    }

    @Test
    void refusesAnAliasThatContainsItself() {
        assertThat(readHostile("a: &a [*a]\n").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.ALIAS_LIMIT);
    }

    @Test
    void reportsAnUnknownAlias() {
        assertThat(read("a: *b\n").problems()).extracting(SourceProblem::kind).containsExactly(Kind.YAML_SYNTAX);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(readHostile("a: " + "[".repeat(10_000)).problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.TOO_DEEP);
        assertThat(readHostile("- ".repeat(10_000) + "x").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void refusesTooManyValues() {
        ReadLimits few = new ReadLimits(1000, 10, 5, 10);

        SourceDocument document = YamlDocument.read(SourceFile.of("a.yaml", "[1, 2, 3, 4, 5]"), few);

        assertThat(document.problems()).extracting(SourceProblem::kind).containsExactly(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\u\"",
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\xZZ\"",
                "a: %zz",
                "%YAML 9.9\n---\na",
                "!<",
                "a: !<%%> b"
            })
    void reportsMalformedEscapesAndDirectives(String text) {
        assertThat(read(text).problems()).extracting(SourceProblem::kind).contains(Kind.YAML_SYNTAX);
    }

    @Test
    void readsPastControlCharacters() {
        SourceDocument document = YamlDocument.read(SourceFile.decode("a.yaml", "a: x\0y\nb: 2\n".getBytes()));

        assertThat(document.problems()).extracting(SourceProblem::kind).containsExactly(Kind.ENCODING);
        assertThat(document.at("/b")).isPresent();
    }

    @Test
    void everyPrefixIsReadOrReported() {
        String text =
                "# 😀\na: &x\n  - 'it''s'\n  - \"q\\u00e9\\\n    r\"\nb: |2-\n    t\n\n   u\nc: >\n  v\n  w\nd: {e: *x, f: [1, ~]}\n";
        for (int length = 0; length <= text.length(); length++) {
            SourceDocument document = read(text.substring(0, length));
            assertThat(document.root() != null || !document.problems().isEmpty())
                    .as("prefix of " + length)
                    .isTrue();
        }
    }
}
