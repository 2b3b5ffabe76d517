package io.github.sentinelcontent.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void splitsLinesAtEveryLineEnd() {
        SourceFile file = SourceFile.of("a", "one\ntwo\r\nthree\rfour");

        assertThat(file.lineCount()).isEqualTo(4);
        assertThat(file.line(2)).isEqualTo("two");
        assertThat(file.line(4)).isEqualTo("four");
        assertThat(file.line(5)).isEmpty();
        assertThat(file.location(9, 14)).isEqualTo(new SourceLocation("a", 3, 1, 3, 6));
        assertThat(file.offset(3, 2)).isEqualTo(10);
    }

    @Test
    void movesOffsetsIntoTheText() {
        assertThat(SourceFile.of("a", "xy").location(7, 9)).isEqualTo(new SourceLocation("a", 1, 3, 1, 3));
    }

    @Test
    void hasNoProblemsWithPlainText() {
        assertThat(SourceFile.decode("a", "é\n\tb\n".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsInvalidUtf8AtItsPlace() {
        SourceFile file = SourceFile.decode("a", new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});

        assertThat(file.text()).isEqualTo("a\nb\uFFFDc");
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.ENCODING);
            assertThat(problem.location()).hasToString("a:2:2");
            assertThat(problem.message()).isEqualTo("byte 0xE9 is not valid UTF-8");
        });
    }

    @Test
    void acceptsAWrittenReplacementCharacter() {
        assertThat(SourceFile.decode("a", "\uFFFD".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsNul() {
        assertThat(SourceFile.decode("a", new byte[] {'a', 0}).problems())
                .extracting(SourceProblem::message)
                .containsExactly("NUL in a text file");
    }

    @Test
    void decodesUtf16AndReportsIt() {
        SourceFile file = SourceFile.decode("a", "\uFEFFa: 1".getBytes(StandardCharsets.UTF_16LE));

        assertThat(file.text()).isEqualTo("a: 1");
        assertThat(file.problems()).extracting(SourceProblem::kind).containsExactly(Kind.ENCODING);
    }

    @Test
    void reportsMixedLineEndsWhereTheyChange() {
        SourceFile file = SourceFile.decode("a", "a\r\nb\r\nc\nd\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.LINE_ENDS);
            assertThat(problem.location()).hasToString("a:3:2");
        });
    }
}
