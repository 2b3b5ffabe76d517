package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.schema.BundledTables;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parses and binds the queries of real rules: the first one in a fresh process, with the engine and the bundled tables,
 * then all of them until warm.
 */
final class CompileSpeed {
    private static final String FIRST = """
            SigninLogs
            | where TimeGenerated > ago(1h) and ResultType != "0"
            | summarize Failures = count(), make_set(IPAddress) by UserPrincipalName, bin(TimeGenerated, 1h)
            | where Failures >= 2
            | extend Name = tostring(split(UserPrincipalName, "@")[0])
            """;

    private final CommandLine line;
    private final PrintStream out;

    CompileSpeed(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    void run() throws IOException {
        long start = System.nanoTime();
        Catalog tables = BundledTables.catalog();
        double opened = milliseconds(start);
        KqlEngine engine = KqlEngine.embedded();
        engine.compile(FIRST, tables);
        print("first query of the process: %.0f ms, of which %.0f for the tables", milliseconds(start), opened);
        Path rules = line.file();
        Catalog catalog = RecordedCatalog.beside(rules);
        List<String> queries = queries(rules, line.directory("corpus"));
        double[] least = new double[queries.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int round = 0; round < line.number("reps", 5); round++) {
            for (int i = 0; i < least.length; i++) {
                long begin = System.nanoTime();
                engine.compile(queries.get(i), catalog);
                least[i] = Math.min(least[i], milliseconds(begin));
            }
        }
        Arrays.sort(least);
        print(
                "%d queries: median %.2f ms, 95 of 100 within %.2f ms, longest %.1f ms, sum %.0f ms",
                least.length,
                least[least.length / 2],
                least[least.length * 95 / 100],
                least[least.length - 1],
                Arrays.stream(least).sum());
    }

    private static List<String> queries(Path rules, Path corpus) throws IOException {
        List<String> queries = new ArrayList<>();
        for (String text : Files.readAllLines(rules)) {
            if (DynamicText.parse(text, null) instanceof Map<?, ?> rule) {
                String file = Files.readString(corpus.resolve(String.valueOf(rule.get("id"))));
                String query = ContentQuery.field(file, "query");
                if (query != null) {
                    queries.add(query);
                }
            }
        }
        return queries;
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
