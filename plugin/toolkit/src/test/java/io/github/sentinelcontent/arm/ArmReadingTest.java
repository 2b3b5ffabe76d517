package io.github.sentinelcontent.arm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the expressions of the data files and compares trees and problems. */
class ArmReadingTest {

    static Stream<Arguments> cases() throws IOException {
        return Stream.concat(
                cases("template.txt", ArmDialect.TEMPLATE).stream(),
                cases("ui.txt", ArmDialect.USER_INTERFACE).stream());
    }

    private static List<Arguments> cases(String file, ArmDialect dialect) throws IOException {
        List<Arguments> cases = new ArrayList<>();
        String[] blocks = Files.readString(Path.of("src/test/resources/arm", file))
                .strip()
                .split("\n\n");
        for (int i = 1; i < blocks.length; i++) {
            String[] parts = blocks[i].split("\n", 2);
            cases.add(Arguments.of(dialect, parts[0], parts[1]));
        }
        return cases;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void reads(ArmDialect dialect, String text, String expected) {
        ArmReading reading = ArmReading.of(text, dialect);

        String problems = reading.problems().stream()
                .map(problem -> "! " + problem.offset() + " " + problem.length() + " " + problem.message())
                .collect(Collectors.joining("\n"));
        String tree = reading.asExpression().map(ArmReadingTest::printed).orElse("");
        assertThat(problems.isEmpty() ? tree : problems).isEqualTo(expected);
    }

    @Test
    void partsKnowTheirPlace() {
        String text = "[concat(variables('a').b[0], 'c')]";

        List<String> parts = new ArrayList<>();
        ArmReading.of(text, ArmDialect.TEMPLATE)
                .asExpression()
                .orElseThrow()
                .walk(part -> parts.add(text.substring(part.start(), part.end())));

        assertThat(parts)
                .containsExactly(
                        "concat(variables('a').b[0], 'c')",
                        "variables('a').b[0]",
                        "variables('a').b",
                        "variables('a')",
                        "'a'",
                        "0",
                        "'c'");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String text = "[" + "concat(".repeat(200_000) + "]";

        assertThat(ArmReading.of(text, ArmDialect.TEMPLATE).problems())
                .extracting(ArmProblem::message)
                .containsExactly("nested deeper than 100 levels");
    }

    @Test
    void neverThrows() {
        Random random = new Random(42);
        String alphabet = "[]()',.aZ_$0-9 =>\"\\{}\n\u00e9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (ArmDialect dialect : ArmDialect.values()) {
                ArmReading reading = ArmReading.of("[" + text + "]", dialect);
                assertThat(reading.expression() == null && reading.problems().isEmpty())
                        .as("neither tree nor problem: %s", text)
                        .isFalse();
            }
        }
    }

    private static String printed(ArmExpression expression) {
        if (expression instanceof ArmExpression.Call call) {
            String name = call.namespace() == null ? call.function() : call.namespace() + "." + call.function();
            return "(" + name + joined(call.arguments()) + ")";
        }
        if (expression instanceof ArmExpression.Text text) {
            return '"' + text.value() + '"';
        }
        if (expression instanceof ArmExpression.Number number) {
            return number.digits();
        }
        if (expression instanceof ArmExpression.Member member) {
            return "(. " + printed(member.target()) + " " + member.name() + ")";
        }
        if (expression instanceof ArmExpression.Index index) {
            return "([] " + printed(index.target()) + " " + printed(index.index()) + ")";
        }
        if (expression instanceof ArmExpression.Arrow arrow) {
            return "(=> " + String.join(" ", arrow.parameters()) + " " + printed(arrow.body()) + ")";
        }
        return ((ArmExpression.Name) expression).name();
    }

    private static String joined(List<ArmExpression> expressions) {
        return expressions.stream().map(part -> " " + printed(part)).collect(Collectors.joining());
    }
}
