package io.github.sentinelcontent.kql.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompileOptions;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.syntax.Parser;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Result columns and diagnostics of the queries in {@code src/test/resources/bind}, one query a line. What this engine
 * cannot run is left out, as the list of its functions grows. {@code -Dgolden.update} writes the expected files anew.
 */
class GoldenBindTest {
    private static final Path CASES = Path.of("src/test/resources/bind");
    private static final Catalog CATALOG = catalog();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".kql")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void bindsAsExpected(Path file) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (String query : Files.readAllLines(file)) {
            describe(query, actual);
        }
        Path golden = Path.of(file.toString().replace(".kql", ".golden"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(golden));
    }

    private static void describe(String text, StringBuilder out) {
        CompiledQuery query = new Binder().bind(Parser.parse(text), CATALOG, new BindBudget(CompileOptions.DEFAULT));
        out.append(text).append("\n  ").append(query.schema()).append('\n');
        for (KqlDiagnostic diagnostic : query.diagnostics()) {
            if (diagnostic.kind() != DiagnosticKind.NOT_SUPPORTED) {
                out.append("  ").append(describe(diagnostic)).append('\n');
            }
        }
    }

    private static String describe(KqlDiagnostic diagnostic) {
        String place = diagnostic.function() == null
                ? ""
                : " in " + diagnostic.function() + " at " + diagnostic.functionOffset();
        String hint = diagnostic.hint() == null ? "" : " (" + diagnostic.hint() + ")";
        return diagnostic.severity() + " " + diagnostic.kind().code() + " " + diagnostic.start() + "-"
                + diagnostic.end() + place + ": " + diagnostic.message() + hint;
    }

    private static Catalog catalog() {
        RowSchema t = RowSchema.of(
                Column.of("a", KqlType.STRING),
                Column.of("b", KqlType.STRING),
                Column.of("i", KqlType.INT),
                Column.of("l", KqlType.LONG),
                Column.of("r", KqlType.REAL),
                Column.of("m", KqlType.DECIMAL),
                Column.of("t", KqlType.DATETIME),
                Column.of("s", KqlType.TIMESPAN),
                Column.of("g", KqlType.GUID),
                Column.of("d", KqlType.DYNAMIC),
                Column.of("f", KqlType.BOOL));
        RowSchema u = RowSchema.of(
                Column.of("a", KqlType.STRING),
                Column.of("l", KqlType.INT),
                Column.of("z", KqlType.REAL),
                Column.of("d", KqlType.DYNAMIC));
        Catalog tables = Catalog.builder().table("T", t).table("U", u).build();
        return tables.extend()
                .watchlist("vips", RowSchema.of(Column.of("User", KqlType.STRING)))
                .function(StoredFunction.of("Broken", "()", "T\n| where nope == 1\n| project x = a"))
                .function(StoredFunction.of("Nested", "", "Broken | extend y = 1"))
                .function(StoredFunction.of("Recursive", "()", "Recursive | take 1"))
                .function(StoredFunction.of(
                        "Parser", "(word:string='*', n:long=1)", "T | where word == '*' or a has word | extend n = n"))
                .function(StoredFunction.ofResult("Known", "()", RowSchema.of(Column.of("only", KqlType.LONG))))
                .build();
    }
}
