package io.github.sentinelcontent.kql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares trees and diagnostics of sample queries with the files beside them. */
class GoldenTreeTest {
    static List<Path> trees() {
        return SyntaxSamples.queries("trees");
    }

    static List<Path> errors() {
        return SyntaxSamples.queries("errors");
    }

    @ParameterizedTest
    @MethodSource("trees")
    void readsTree(Path query) {
        SyntaxTree tree = Parser.parse(SyntaxSamples.text(query));
        assertThat(tree.diagnostics()).isEmpty();
        String printed = TreeDump.of(tree.query());
        assertThat(printed).isEqualTo(SyntaxSamples.golden(query, ".tree", printed));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void reportsEachMistake(Path query) {
        String text = SyntaxSamples.text(query);
        StringBuilder report = new StringBuilder();
        for (SyntaxDiagnostic diagnostic : Parser.parse(text).diagnostics()) {
            report.append(line(text, diagnostic)).append('\n');
        }
        assertThat(report.toString()).isNotEmpty().isEqualTo(SyntaxSamples.golden(query, ".errors", report.toString()));
    }

    private static String line(String text, SyntaxDiagnostic diagnostic) {
        String before = text.substring(0, diagnostic.span().start());
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        String hint = diagnostic.hint() == null ? "" : " [" + diagnostic.hint() + "]";
        return line + ":" + column + " +" + diagnostic.span().length() + " " + diagnostic.message() + hint;
    }
}
