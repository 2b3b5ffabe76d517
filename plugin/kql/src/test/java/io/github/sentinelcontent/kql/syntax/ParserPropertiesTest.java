package io.github.sentinelcontent.kql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every query and for every text. */
@Tag("property")
class ParserPropertiesTest {
    private static final int MUTATIONS_PER_SEED = 1500;
    private static final List<String> SNIPPETS = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "|",
            ";",
            ",",
            ".",
            "..",
            "'",
            "\"",
            "`",
            "```",
            "//",
            "\n",
            "@\"",
            "h'",
            "dynamic(",
            "datetime(",
            "in",
            "!in~",
            "has_any",
            "between",
            "matches regex",
            "by",
            "on",
            "let f = (",
            "=>",
            "=",
            "==",
            "*",
            "$left.",
            "project-",
            "mv-apply",
            "typeof(",
            "1d",
            "0x",
            "1e",
            "-",
            "\\",
            "\u201c",
            "\uD83D",
            "\0");

    static Stream<Path> queries() {
        return Stream.concat(SyntaxSamples.queries("trees").stream(), SyntaxSamples.queries("errors").stream());
    }

    static List<Path> goodQueries() {
        return SyntaxSamples.queries("trees");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("goodQueries")
    void printedTreeReadsBackEqual(Path query) {
        Query tree = Parser.parse(SyntaxSamples.text(query)).query();
        String printed = SyntaxPrinter.print(tree);
        SyntaxTree again = Parser.parse(printed);
        assertThat(again.diagnostics()).as(printed).isEmpty();
        assertThat(TreeDump.of(again.query())).isEqualTo(TreeDump.of(tree));
        assertThat(SyntaxPrinter.print(again.query())).isEqualTo(printed);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyPrefixIsReadWithoutFailure(Path query) {
        String text = SyntaxSamples.text(query);
        for (int end = 0; end <= text.length(); end++) {
            assertSound(Parser.parse(text.substring(0, end)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMutationIsReadWithoutFailure(long seed) {
        Random random = new Random(seed);
        List<String> texts = queries().map(SyntaxSamples::text).toList();
        for (int i = 0; i < MUTATIONS_PER_SEED; i++) {
            assertSound(Parser.parse(mutated(random, texts)));
        }
    }

    private static String mutated(Random random, List<String> texts) {
        StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int edits = 1 + random.nextInt(4); edits > 0 && text.length() > 0; edits--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                case 2 -> text.replace(from, to, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                default -> {
                    String other = texts.get(random.nextInt(texts.size()));
                    int start = random.nextInt(other.length());
                    text.insert(from, other, start, Math.min(other.length(), start + random.nextInt(40)));
                }
            }
        }
        return text.toString();
    }

    /** Every node with a text lies within its parent, and an error node never stands without a diagnostic. */
    private static void assertSound(SyntaxTree tree) {
        Span whole = new Span(0, tree.text().length());
        boolean[] error = new boolean[1];
        assertWithin(tree.query(), whole, tree.text(), error);
        assertThat(tree.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.span().end()).isLessThanOrEqualTo(whole.end());
            assertThat(diagnostic.message()).isNotBlank();
        });
        if (error[0]) {
            assertThat(tree.diagnostics()).as(tree.text()).isNotEmpty();
        }
    }

    private static void assertWithin(SyntaxNode node, Span parent, String text, boolean[] error) {
        Span span = node.span();
        if (span.length() > 0 && (span.start() < parent.start() || span.end() > parent.end())) {
            throw new AssertionError(node + " is outside " + parent + " in:\n" + text);
        }
        error[0] |= node instanceof ErrorExpression || node instanceof ErrorOperator || node instanceof ErrorStatement;
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(node, component);
            if (value instanceof SyntaxNode child) {
                assertWithin(child, span.length() > 0 ? span : parent, text, error);
            } else if (value instanceof List<?> list) {
                for (Object item : list) {
                    if (item instanceof SyntaxNode child) {
                        assertWithin(child, span.length() > 0 ? span : parent, text, error);
                    }
                }
            }
        }
    }

    private static Object value(SyntaxNode node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void deepNestingIsReported() {
        for (String open : List.of("(", "f(", "dynamic([", "a[", "(T | where ", "not(", "let f = () { ", "x in (")) {
            SyntaxTree tree = Parser.parse("T | where " + open.repeat(20_000));
            assertThat(tree.diagnostics()).as(open).isNotEmpty();
        }
        assertThat(Parser.parse("print " + "(".repeat(2_000) + "1" + ")".repeat(2_000))
                        .diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("150 levels"));
    }

    @Test
    void longChainsAreReported() {
        for (String link : List.of(" or x", " + 1", ".x", "[0]")) {
            assertThat(Parser.parse("print x" + link.repeat(20_000)).diagnostics())
                    .as(link)
                    .hasSize(1);
        }
        assertThat(Parser.parse("T | where a == 1" + " or a == 1".repeat(900)).diagnostics())
                .isEmpty();
    }
}
