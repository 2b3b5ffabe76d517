package io.github.sentinelcontent.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads each scalar of real solutions a second time with our own decoders and compares. */
@Tag("corpus")
class CorpusLocationsTest {

    private final List<String> differences = new ArrayList<>();
    private int scalars;

    @Test
    void everyScalarIsDecodedAlikeASecondTime() throws IOException {
        Path solutions = Path.of(System.getProperty("sentinel.shared", "absent"), "corpus", "Solutions");
        assumeTrue(Files.isDirectory(solutions), "no corpus in " + solutions);

        SourceFolder folder = SourceFolder.open(solutions);
        for (String path : folder.files()) {
            if (!path.contains("/Package/")) {
                folder.read(path).asFile().ifPresent(this::compare);
            }
        }

        assertThat(scalars).isGreaterThan(50_000);
        assertThat(differences).isEmpty();
    }

    private void compare(SourceFile file) {
        String path = file.path();
        if (path.endsWith(".yaml")) {
            compare(YamlDocument.read(file).root());
        } else if (path.endsWith(".json")) {
            compare(JsonDocument.read(file).root());
        }
    }

    private void compare(DocumentNode node) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> {
                compare(entry.key());
                compare(entry.value());
            });
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(this::compare);
        } else if (node instanceof ScalarNode scalar) {
            scalars++;
            if (!ScalarTrace.decode(scalar).matches(scalar.text())) {
                differences.add(scalar.location() + " " + scalar.style());
            }
        }
    }
}
