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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

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
        int agreed = 0;
        int judged = 0;
        int compared = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(report == null ? Path.of("bind.jsonl") : report)) {
            for (String text : Files.readAllLines(rules)) {
                if (text.isBlank() || !(DynamicText.parse(text, null) instanceof Map<?, ?> rule)) {
                    continue;
                }
                Outcome outcome = outcome(rule, catalog);
                compared++;
                agreed += outcome.schemaDifference() == null ? 1 : 0;
                judged += outcome.sameVerdict() ? 1 : 0;
                writer.write(DynamicText.format(outcome.report(rule.get("id"))) + "\n");
            }
        }
        out.println(agreed + " of " + compared + " result schemas agree");
        out.println(judged + " of " + compared + " rules are judged alike (correct or not)");
    }

    /**
     * How a rule came out.
     *
     * @param schemaDifference what differs in the result columns, null when nothing does
     * @param sameVerdict whether errors were found exactly when errors are recorded
     * @param errors the messages of the errors found
     */
    private record Outcome(@Nullable String schemaDifference, boolean sameVerdict, List<String> errors) {
        Map<String, @Nullable Object> report(@Nullable Object id) {
            Map<String, @Nullable Object> report = new LinkedHashMap<>();
            report.put("id", id);
            report.put("agrees", schemaDifference == null);
            report.put("sameVerdict", sameVerdict);
            report.put("detail", schemaDifference);
            report.put("errors", errors);
            return report;
        }
    }

    private Outcome outcome(Map<?, ?> rule, Catalog catalog) throws IOException {
        Path file = line.directory("corpus").resolve(String.valueOf(rule.get("id")));
        String text = query(file);
        if (text == null) {
            return new Outcome("the file has no query", false, List.of());
        }
        CompiledQuery query;
        try {
            query = engine.compile(text, catalog);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome("exception " + e, false, List.of());
        }
        boolean faulty = isPositive(rule.get("n_syntax_errors")) || isPositive(rule.get("n_semantic_errors"));
        List<String> errors = query.diagnostics().stream()
                .filter(KqlDiagnostic::isFault)
                .map(KqlDiagnostic::message)
                .toList();
        return new Outcome(schemaDifference(rule, query), faulty != errors.isEmpty(), errors);
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

    private static @Nullable String query(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        try {
            Object content = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            return content instanceof Map<?, ?> rule && rule.get("query") != null
                    ? rule.get("query").toString()
                    : null;
        } catch (YAMLException e) {
            return null;
        }
    }
}
