package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.DynamicText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries with recorded answers and counts those that agree. A case is a line of JSON with {@code query} and
 * {@code columns} and {@code rows} (as text), or {@code "expected":"error"} for a query that the service refuses.
 */
final class Conformance {
    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

    private final CommandLine line;
    private final PrintStream out;
    private final KqlEngine engine = KqlEngine.embedded();

    Conformance(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    /** How a case ended. */
    enum Verdict {
        PASSED,
        FAILED,
        NOT_SUPPORTED
    }

    /**
     * The end of a case.
     *
     * @param detail what went wrong, empty when nothing did
     */
    record Outcome(Verdict verdict, String detail) {}

    void run() throws IOException {
        Path report = line.optionalPath("out");
        Path file = report == null ? Path.of("conformance.jsonl") : report;
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (String text : Files.readAllLines(line.file())) {
                if (!text.isBlank() && DynamicText.parse(text, null) instanceof Map<?, ?> test) {
                    Outcome outcome = outcome(engine, test);
                    counts.merge(outcome.verdict(), 1, Integer::sum);
                    writer.write(report(test, outcome) + "\n");
                }
            }
        }
        out.println(counts.getOrDefault(Verdict.PASSED, 0) + " passed, " + counts.getOrDefault(Verdict.FAILED, 0)
                + " failed, " + counts.getOrDefault(Verdict.NOT_SUPPORTED, 0) + " not supported");
    }

    private static String report(Map<?, ?> test, Outcome outcome) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("id", test.get("id"));
        report.put("verdict", outcome.verdict().name().toLowerCase(Locale.ROOT));
        report.put("detail", outcome.detail());
        report.put("query", test.get("query"));
        return DynamicText.format(report);
    }

    /** Runs one case. */
    static Outcome outcome(KqlEngine engine, Map<?, ?> test) {
        String text = String.valueOf(test.get("query"));
        boolean refused = "error".equals(test.get("expected"));
        CompiledQuery query;
        QueryResult result;
        try {
            query = engine.compile(text, Catalog.empty());
            result = engine.run(query, Database.of(Map.of()), RunOptions.at(NOW));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(Verdict.FAILED, "exception " + e);
        }
        List<KqlDiagnostic> diagnostics = new ArrayList<>(query.diagnostics());
        diagnostics.addAll(result.diagnostics());
        diagnostics.removeIf(d -> d.severity() != KqlDiagnostic.Severity.ERROR);
        if (diagnostics.stream().anyMatch(KqlDiagnostic::isFault)) {
            String messages = String.join(
                    "; ", diagnostics.stream().map(KqlDiagnostic::message).toList());
            return new Outcome(refused ? Verdict.PASSED : Verdict.FAILED, "refused: " + messages);
        }
        for (KqlDiagnostic diagnostic : diagnostics) {
            if (diagnostic.kind() == DiagnosticKind.NOT_SUPPORTED) {
                return new Outcome(Verdict.NOT_SUPPORTED, diagnostic.message());
            }
        }
        if (refused) {
            return new Outcome(Verdict.FAILED, "ran, but the service refuses it");
        }
        String difference = RecordedAnswer.of(test, text).difference(result.table());
        return difference == null ? new Outcome(Verdict.PASSED, "") : new Outcome(Verdict.FAILED, difference);
    }
}
