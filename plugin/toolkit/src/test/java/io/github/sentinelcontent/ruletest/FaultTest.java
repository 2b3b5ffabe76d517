package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault has a help page and, but for a run out of bounds, a sample. */
class FaultTest {

    @ParameterizedTest
    @EnumSource(Fault.class)
    void hasHelpPage(Fault fault) throws IOException {
        try (InputStream page = Fault.class.getResourceAsStream(fault.helpResource())) {
            assertThat(page).isNotNull();
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# " + fault.id() + " " + fault.title() + "\n\n## Why\n")
                    .contains("## Wrong\n", "## Right\n");
        }
        assertThat(fault.summary()).doesNotEndWith(".");
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "QUERY_RUN")
    void hasSample(Fault fault) throws IOException {
        try (Stream<Path> texts = Files.list(Path.of("src/test/resources/ruletest/expected"))) {
            assertThat(texts).anySatisfy(text -> assertThat(text).content().contains(fault.id()));
        }
    }
}
