package io.github.sentinelcontent.source;

import io.github.sentinelcontent.GoldenFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What authors read about the ways to break JSON; {@code -Dgolden.update} writes it anew. */
class JsonFaultTest {

    private static final List<String> BROKEN = List.of(
            "{\"a\": 1\n \"b\": 2}",
            "{\"a\": \"say \"hello\" twice\"}",
            "{\"a\": [1, 2\n}",
            "{\"a\": 1,}\n \"b\": 2}",
            "{\"x\": {\"a\": 1,}\n \"b\": 2}}",
            "{\"a\": 1,\n \"b\": [2,\n",
            "{\"a\": \"x",
            "{\"a\" 1}",
            "{a: 1}",
            "{'a': 1}",
            "{\"a\": 'x'}",
            "{\"a\": 1,, \"b\": 2}",
            "{\"a\": oops}",
            "{\"a\": True}",
            "{\"a\": }",
            "{\"a\": 1}}",
            "{\"a\": \"x\ny\"}",
            "{\"a\": \"x\ty\"}",
            "{\"a\": \"C:\\q\"}",
            "{\"a\": \"\\u00zz\"}",
            "{\"a\": 01}",
            "{\"a\": 1.}",
            "{\"a\": +1}",
            "{\"a\": NaN}",
            "// note\n{}",
            "\u00a0{}",
            "{\"a\": 1} extra");

    @Test
    void saysWhatIsWrongAndHowToMendIt() throws IOException {
        StringBuilder told = new StringBuilder();
        for (String text : BROKEN) {
            told.append(text.replace("\n", "⏎").replace("\t", "⇥")).append('\n');
            for (SourceProblem problem :
                    JsonDocument.read(SourceFile.of("a.json", text)).problems()) {
                told.append("  ").append(problem.location()).append(' ').append(problem.message());
                told.append(problem.hint() == null ? "" : " [" + problem.hint() + "]")
                        .append('\n');
            }
        }

        GoldenFile.at("source/json-faults.txt").isEqualTo(told.toString());
    }
}
