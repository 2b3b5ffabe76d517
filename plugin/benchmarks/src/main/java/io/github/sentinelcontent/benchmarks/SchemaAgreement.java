package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the result columns of real rules with recorded ones. A line of the file has the path of a rule below the
 * corpus ({@code id}), its {@code columns} and whether the result is open.
 */
final class SchemaAgreement {
    private final CommandLine line;
    private final PrintStream out;
    private final KqlEngine engine = KqlEngine.embedded();

    SchemaAgreement(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    void run() throws IOException {
        Path rules = line.file();
        Catalog catalog = RecordedCatalog.beside(rules);
        Path report = line.optionalPath("out");
        Tally all = new Tally();
        Tally clean = new Tally();
        int recorded = 0;
        int found = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(report == null ? Path.of("bind.jsonl") : report)) {
            for (String text : Files.readAllLines(rules)) {
                if (text.isBlank() || !(DynamicText.parse(text, null) instanceof Map<?, ?> rule)) {
                    continue;
                }
                Outcome outcome = outcome(rule, catalog);
                all.add(outcome);
                if (outcome.recorded().isEmpty() && !isPositive(rule.get("n_syntax_errors"))) {
                    clean.add(outcome);
                }
                recorded += outcome.recorded().size();
                found += outcome.recorded().size() - outcome.missed().size();
                writer.write(DynamicText.format(outcome.report(rule.get("id"))) + "\n");
            }
        }
        out.println(all.agreed + " of " + all.compared + " result schemas agree");
        out.println(clean.agreed + " of " + clean.compared + " result schemas of correct rules agree");
        out.println(clean.faulty + " of " + clean.compared + " correct rules are found faulty");
        out.println(found + " of " + recorded + " recorded errors are found at their place");
    }

    /** Counts of rules. */
    private static final class Tally {
        int compared;
        int agreed;
        int faulty;

        void add(Outcome outcome) {
            compared++;
            agreed += outcome.schemaDifference() == null ? 1 : 0;
            faulty += outcome.errors().isEmpty() ? 0 : 1;
        }
    }

    /**
     * How a rule came out.
     *
     * @param schemaDifference what differs in the result columns, null when nothing does
     * @param errors the messages of the errors found
     * @param recorded the messages of the recorded errors
     * @param missed those of them at whose place no error was found
     */
    private record Outcome(
            @Nullable String schemaDifference, List<String> errors, List<String> recorded, List<String> missed) {
        Map<String, @Nullable Object> report(@Nullable Object id) {
            Map<String, @Nullable Object> report = new LinkedHashMap<>();
            report.put("id", id);
            report.put("agrees", schemaDifference == null);
            report.put("detail", schemaDifference);
            report.put("errors", errors);
            report.put("recorded", recorded);
            report.put("missed", missed);
            return report;
        }
    }

    private Outcome outcome(Map<?, ?> rule, Catalog catalog) throws IOException {
        Path file = line.directory("corpus").resolve(String.valueOf(rule.get("id")));
        String text = ContentQuery.field(Files.readString(file), "query");
        if (text == null) {
            return new Outcome("the file has no query", List.of(), List.of(), List.of());
        }
        CompiledQuery query;
        try {
            query = engine.compile(text, catalog);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome("exception " + e, List.of(e.toString()), List.of(), List.of());
        }
        List<KqlDiagnostic> errors =
                query.diagnostics().stream().filter(KqlDiagnostic::isFault).toList();
        List<String> recorded = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Object entry : rule.get("semantic_errors") instanceof List<?> list ? list : List.of()) {
            if (entry instanceof Map<?, ?> error) {
                recorded.add(String.valueOf(error.get("message")));
                if (errors.stream().noneMatch(found -> touches(found, error))) {
                    missed.add(String.valueOf(error.get("message")));
                }
            }
        }
        return new Outcome(
                schemaDifference(rule, query),
                errors.stream().map(KqlDiagnostic::message).toList(),
                recorded,
                missed);
    }

    /** Whether an error is found at the place of a recorded one; ends of places may differ by a bracket or a quote. */
    private static boolean touches(KqlDiagnostic found, Map<?, ?> recorded) {
        if (!(recorded.get("start") instanceof Long start) || !(recorded.get("length") instanceof Long length)) {
            return false;
        }
        return found.start() <= start + length + 2 && found.end() >= start - 2;
    }

    private static @Nullable String schemaDifference(Map<?, ?> rule, CompiledQuery query) {
        boolean open = Boolean.TRUE.equals(rule.get("open_result"));
        if (open != query.schema().isOpen()) {
            return "the result is " + (open ? "not open" : "open");
        }
        List<String> expected = columns(rule.get("columns"));
        List<String> actual = query.schema().columns().stream()
                .map(SchemaAgreement::described)
                .toList();
        return expected.equals(actual) ? null : "columns are " + actual + " instead of " + expected;
    }

    private static boolean isPositive(@Nullable Object count) {
        return count instanceof Long number && number > 0;
    }

    private static String described(Column column) {
        return column.name() + ":" + column.type();
    }

    private static List<String> columns(@Nullable Object recorded) {
        List<String> columns = new ArrayList<>();
        for (Object column : recorded instanceof List<?> list ? list : List.of()) {
            if (column instanceof Map<?, ?> bag) {
                columns.add(bag.get("name") + ":" + bag.get("type"));
            }
        }
        return columns;
    }
}
