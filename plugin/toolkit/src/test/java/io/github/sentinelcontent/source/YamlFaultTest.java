package io.github.sentinelcontent.source;

import io.github.sentinelcontent.GoldenFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What authors read about the ways to break YAML; {@code -Dgolden.update} writes it anew. */
class YamlFaultTest {

    private static final List<String> BROKEN = List.of(
            "id: 1\nname: a: b\n",
            "id: 1\nname: \"abc\nkind: x\n",
            "id: 1\nname: 'it's here'\n",
            "id: 1\nname\nkind: x\n",
            "id: 1\n name: x\n",
            "id: 1\n  name: x\n    kind: y\n",
            "id: 1\nquery: |\n  Table\n| where a\nkind: x\n",
            "id: 1\nquery: |\n   Table\n | where a\nkind: x\n",
            "tactics:\n  - A\n - B\n",
            "tactics:\n\t- A\n",
            "tactics: [A, B\nkind: x\n",
            "tactics: [A, B]]\n",
            "details: {a: b\nkind: x\n",
            "name: @home\n",
            "name: %home\n",
            "pattern: \"\\d+\"\n",
            "- a\nb: 1\n",
            "name: \"b\" c\n",
            "query: |x\n  Table\n",
            "name: *known\n",
            "name: !!java.net.URL x\n",
            "a: 1\n---\nb: 2\n",
            "");

    @Test
    void saysWhatIsWrongWhereItIsToBeMended() throws IOException {
        StringBuilder told = new StringBuilder();
        for (String text : BROKEN) {
            told.append(text.replace("\n", "⏎").replace("\t", "⇥")).append('\n');
            for (SourceProblem problem :
                    YamlDocument.read(SourceFile.of("a.yaml", text)).problems()) {
                told.append("  ").append(problem.location()).append(' ').append(problem.message());
                told.append(problem.hint() == null ? "" : " [" + problem.hint() + "]")
                        .append('\n');
            }
        }

        GoldenFile.at("source/yaml-faults.txt").isEqualTo(told.toString());
    }
}
