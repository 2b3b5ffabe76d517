package io.github.sentinelcontent.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads scalar-locations.txt: a case is a head line, the text to look for in the decoded value of {@code query}, and a
 * YAML or JSON document in which « » mark where that text is written.
 */
class ScalarLocationTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mapsDecodedTextBackToTheFile(Case example) {
        int from = example.document().indexOf('«');
        int to = example.document().indexOf('»') - 1;
        SourceFile file = SourceFile.of("case", example.document().replaceAll("[«»]", ""));

        SourceDocument document = example.isJson() ? JsonDocument.read(file) : YamlDocument.read(file);
        ScalarNode query = document.mapping().orElseThrow().scalar("query").orElseThrow();
        int offset = query.text().indexOf(example.find());

        assertThat(offset).as("'%s' in '%s'", example.find(), query.text()).isNotNegative();
        assertThat(ScalarTrace.decode(query).matches(query.text()))
                .as("second reading of the text")
                .isTrue();
        assertThat(query.locate(offset, example.find().length())).isEqualTo(file.location(from, to));
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = ScalarLocationTest.class.getResourceAsStream("/source/scalar-locations.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("(?m)^=== ")) {
                if (!block.isBlank()) {
                    String[] parts = block.split("\n", 3);
                    cases.add(new Case(parts[0], unescaped(parts[1].replaceFirst("^find: ", "")), unescaped(parts[2])));
                }
            }
        }
        return cases;
    }

    /** Control characters that an editor would spoil are spelled out in the data file. */
    private static String unescaped(String text) {
        return text.replace("<LF>", "\n")
                .replace("<CR>", "\r")
                .replace("<TAB>", "\t")
                .replace("<SPACE>", " ");
    }

    record Case(String name, String find, String document) {
        boolean isJson() {
            return name.startsWith("JSON");
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
