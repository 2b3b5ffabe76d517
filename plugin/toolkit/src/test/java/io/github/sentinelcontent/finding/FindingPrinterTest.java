package io.github.sentinelcontent.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {

    private static String print(String text, int line, int column, int endLine, int endColumn, String hint) {
        SourceFile file = SourceFile.of("Analytic Rules/A.yaml", text);
        Finding finding = new Finding(
                "SEN-AR-017",
                "timespan-form",
                Severity.ERROR,
                new SourceLocation(file.path(), line, column, endLine, endColumn),
                "queryFrequency '5' has no unit",
                hint);
        return new FindingPrinter(path -> path.equals(file.path()) ? Optional.of(file) : Optional.empty())
                .print(finding);
    }

    @Test
    void printsMessageLineCaretAndHint() {
        assertThat(print("id: 1\nqueryFrequency: 5\n", 2, 17, 2, 18, "write 5m, 5h or 5d"))
                .isEqualTo("""
                        ERROR Analytic Rules/A.yaml:2:17: queryFrequency '5' has no unit [SEN-AR-017 timespan-form]
                            2 | queryFrequency: 5
                              |                 ^
                           hint: write 5m, 5h or 5d""");
    }

    @Test
    void marksTheWholeStretch() {
        assertThat(print("query: where actions_s == 1", 1, 14, 1, 23, null))
                .endsWith("\n    1 | query: where actions_s == 1\n      |              ^^^^^^^^^");
    }

    @Test
    void marksToTheEndOfTheFirstLine() {
        assertThat(print("a: |\n  b\n  c\n", 1, 4, 3, 4, null)).endsWith("\n    1 | a: |\n      |    ^");
    }

    @Test
    void countsWideCharactersTwiceAndExpandsTabs() {
        assertThat(print("\t漢字😀é: xy", 1, 9, 1, 11, null))
                .endsWith("\n    1 |     漢字😀é: xy\n      |              ^^");
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String printed = print("a".repeat(500) + "HERE" + "b".repeat(500), 1, 501, 1, 505, null);

        String[] lines = printed.split("\n");
        assertThat(lines[1]).startsWith("    1 | …a").endsWith("b…").hasSizeLessThan(180);
        assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("HERE");
        assertThat(lines[2]).endsWith(" ^^^^");
    }

    @Test
    void leavesTheLineOutForAFileAsAWhole() {
        assertThat(print("a: 1\n", 1, 1, 1, 1, "add it")).isEqualTo("""
                        ERROR Analytic Rules/A.yaml:1:1: queryFrequency '5' has no unit [SEN-AR-017 timespan-form]
                           hint: add it""");
    }

    @Test
    void keepsTheMessageOnOneLine() {
        Finding finding = new Finding(
                "SEN-GEN-002", "yaml-parse", Severity.WARNING, SourceLocation.ofFile("x"), "a\n  b", "c\r\nd");

        assertThat(new FindingPrinter(SourceFiles.NONE).print(finding))
                .isEqualTo("WARNING x:1:1: a b [SEN-GEN-002 yaml-parse]\n   hint: c d");
    }

    @Test
    void survivesPlacesBeyondTheText() {
        assertThat(print("a", 7, 9, 8, 1, null)).startsWith("ERROR").doesNotContain("|");
        assertThat(print("a", 1, 9, 1, 12, null)).endsWith("1 | a\n      |  ^");
    }
}
