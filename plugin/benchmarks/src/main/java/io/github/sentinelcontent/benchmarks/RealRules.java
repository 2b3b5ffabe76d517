package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.ExternalFile;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs the queries of real content on rows made for each: values come from the literals of its own conditions, so that
 * filters and joins find something. Queries with faults of their own are counted and left out.
 */
final class RealRules {
    private static final Instant NOW = Instant.parse("2024-01-01T12:00:00Z");
    private static final int ROWS = 60;

    private final CommandLine line;
    private final PrintStream out;
    private final KqlEngine engine = KqlEngine.embedded();
    private final Map<String, Counts> kinds = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    RealRules(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    /** How many queries of a kind came how far. */
    private static final class Counts {
        int queries;
        int clean;
        int complete;
        int found;
        int crashed;
    }

    void run() throws IOException {
        Catalog catalog = RecordedCatalog.beside(line.file());
        Path report = line.optionalPath("out");
        try (BufferedWriter writer = Files.newBufferedWriter(report == null ? Path.of("realrules.jsonl") : report)) {
            for (ContentQuery query : ContentQuery.below(line.directory("corpus"))) {
                writer.write(DynamicText.format(outcome(query, catalog)) + "\n");
            }
        }
        kinds.forEach((kind, counts) -> out.println(kind + ": " + counts.queries + " queries, " + counts.clean
                + " clean, " + counts.complete + " ran to their end, " + counts.found + " found rows, "
                + counts.crashed + " crashed"));
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(20)
                .forEach(reason -> out.println("  " + reason.getValue() + " x " + reason.getKey()));
    }

    private Map<String, @Nullable Object> outcome(ContentQuery query, Catalog catalog) {
        Counts counts = kinds.computeIfAbsent(query.kind(), kind -> new Counts());
        counts.queries++;
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("id", query.id());
        report.put("kind", query.kind());
        try {
            CompiledQuery compiled = engine.compile(query.text(), catalog);
            boolean clean = compiled.isCorrect() && isWhole(compiled);
            report.put("clean", clean);
            if (clean) {
                counts.clean++;
                QueryResult result = engine.run(compiled, rows(compiled, query.text()), RunOptions.at(NOW));
                counts.complete += result.isComplete() ? 1 : 0;
                counts.found += result.table().rowCount() > 0 ? 1 : 0;
                report.put("rows", (long) result.table().rowCount());
                report.put("problems", problems(result.diagnostics(), counts));
            }
        } catch (RuntimeException | StackOverflowError e) {
            counts.crashed++;
            report.put("problems", List.of("exception " + e));
        }
        return report;
    }

    /** Whether all functions that the query calls are at hand and correct; of some only the result is recorded. */
    private static boolean isWhole(CompiledQuery compiled) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == KqlDiagnostic.Severity.ERROR)
                .allMatch(diagnostic -> diagnostic.kind() == DiagnosticKind.NOT_SUPPORTED
                        && !diagnostic.message().contains("only the result columns"));
    }

    private List<String> problems(List<KqlDiagnostic> diagnostics, Counts counts) {
        List<String> problems = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == KqlDiagnostic.Severity.ERROR)
                .map(diagnostic -> diagnostic.kind().code() + " " + diagnostic.message())
                .distinct()
                .toList();
        problems.forEach(problem -> reasons.merge(problem, 1, Integer::sum));
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.kind() == DiagnosticKind.INTERNAL)) {
            counts.crashed++;
        }
        return problems;
    }

    /** The names that the query expects out of a bag, in quotes in the warnings about them. */
    private static List<String> unpacked(CompiledQuery compiled) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind() == DiagnosticKind.UNKNOWN_COLUMN)
                .map(diagnostic -> diagnostic.message().split("'"))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .distinct()
                .toList();
    }

    private static Database rows(CompiledQuery compiled, String text) {
        StringBuilder all = new StringBuilder(text);
        for (String function : compiled.functions()) {
            compiled.catalog()
                    .function(function)
                    .ifPresent(stored -> all.append('\n').append(stored.body() == null ? "" : stored.body()));
        }
        RuleRows source = new RuleRows(all.toString(), unpacked(compiled), NOW);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String name : compiled.tables()) {
            compiled.catalog().table(name).ifPresent(schema -> tables.put(name, source.rows(schema, ROWS)));
        }
        Map<String, Table> external = new LinkedHashMap<>();
        for (ExternalFile file : compiled.externalFiles()) {
            external.put(file.location(), source.rows(file.schema(), ROWS));
        }
        return new Database(tables, Map.of(), external);
    }
}
