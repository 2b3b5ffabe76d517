package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.finding.HelpPage;
import io.github.sentinelcontent.finding.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault has a help page and, but for a run out of bounds, a sample. */
class FaultTest {

    @ParameterizedTest
    @EnumSource(Fault.class)
    void hasHelpPage(Fault fault) {
        HelpPage page = description(fault).help();

        assertThat(page).isNotNull();
        assertThat(page.title()).isEqualTo(fault.id() + " " + fault.title());
        assertThat(page.sections()).extracting(HelpPage.Section::title).startsWith("Why", "Wrong", "Right");
        assertThat(fault.summary()).doesNotEndWith(".");
    }

    private static RuleDescription description(Fault fault) {
        return Fault.descriptions().stream()
                .filter(one -> one.id().equals(fault.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "QUERY_RUN")
    void hasSample(Fault fault) throws IOException {
        try (Stream<Path> texts = Files.list(Path.of("src/test/resources/ruletest/expected"))) {
            assertThat(texts).anySatisfy(text -> assertThat(text).content().contains(fault.id()));
        }
    }
}
