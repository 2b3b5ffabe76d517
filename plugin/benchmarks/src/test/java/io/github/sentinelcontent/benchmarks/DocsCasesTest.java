package io.github.sentinelcontent.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sentinelcontent.benchmarks.Conformance.Outcome;
import io.github.sentinelcontent.benchmarks.Conformance.Verdict;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.type.DynamicText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The examples of the reference pages give what the pages print, except those in {@code docs-divergences.txt}; skipped
 * where the shared material is absent.
 */
@Tag("corpus")
class DocsCasesTest {
    private static final Path CASES =
            Path.of(System.getProperty("sentinel.shared", "../../../shared"), "kql", "docs-cases.jsonl");

    private final KqlEngine engine = KqlEngine.embedded();

    @Test
    void examplesGiveWhatTheirPagesPrint() throws IOException {
        assumeTrue(Files.isRegularFile(CASES), "no cases at " + CASES);
        Map<String, String> divergences = divergences();
        List<String> surprises = new ArrayList<>();
        int passed = 0;
        for (String line : Files.readAllLines(CASES)) {
            Map<?, ?> test = (Map<?, ?>) Objects.requireNonNull(DynamicText.parse(line, null));
            if (isOrdinary(test)) {
                Outcome outcome = Conformance.outcome(engine, test);
                boolean diverges = divergences.remove(String.valueOf(test.get("id"))) != null;
                boolean passes = outcome.verdict() == Verdict.PASSED;
                passed += passes ? 1 : 0;
                if (passes == diverges) {
                    surprises.add(test.get("id") + ": " + (passes ? "is listed, but passes" : outcome.detail()));
                }
            }
        }
        assertThat(surprises).isEmpty();
        assertThat(divergences).as("listed cases that do not exist").isEmpty();
        assertThat(passed).isGreaterThan(200);
    }

    /** Whether the case needs none of the domains that are out of scope: maps, graphs, learning, plugins, charts. */
    private static boolean isOrdinary(Map<?, ?> test) {
        return Boolean.TRUE.equals(test.get("usable")) && List.of().equals(test.get("domain"));
    }

    /** The reasons by case; a line is the case, a blank and the reason. */
    private static Map<String, String> divergences() throws IOException {
        Map<String, String> divergences = new LinkedHashMap<>();
        try (var input = Objects.requireNonNull(DocsCasesTest.class.getResourceAsStream("docs-divergences.txt"))) {
            new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .forEach(parts -> divergences.put(parts[0], parts[1]));
        }
        return divergences;
    }
}
