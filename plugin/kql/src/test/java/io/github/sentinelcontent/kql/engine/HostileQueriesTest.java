package io.github.sentinelcontent.kql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompileOptions;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that would need endless time or memory end within the bounds of the run, and say why. */
@Tag("property")
class HostileQueriesTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RunOptions OPTIONS =
            new RunOptions(Instant.parse("2024-01-01T12:00:00Z"), 1, TIMEOUT, 2_000_000, 10_000_000);

    private final KqlEngine engine = KqlEngine.embedded();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "range x from 1 to 9223372036854775807 step 1 \\ where x < 0",
                "range x from 1 to 2 step 0 \\ count",
                "range x from 1e17 to 2e17 step 1.0 \\ count",
                "range x from 1 to 9000 step 1 \\ extend k=1 \\ as T \\ join kind=inner T on k \\ where x == -x1 \\ count",
                "print a=range(1,1000000) \\ mv-expand a \\ mv-expand b=range(1,1000) \\ count",
                "range x from 1 to 1000000 step 1 \\ summarize l=make_list(x) \\ mv-expand k=range(1,1000) \\ summarize"
                        + " make_list(l)",
                "print a=strrep(strrep(strrep('x',1000),1000),1000)",
                "print a=strrep('x',1000) \\ project replace_string(strrep(a,1000),'x',a)",
                "print a=strrep('x',1000) \\ project replace_regex(strrep(a,1000),'x',a)",
                "print a=strrep('x',1000) \\ project strcat_array(range(1,100000),a)",
                "range x from 1 to 1000000 step 1 \\ extend s=strcat(strrep('abcdefghij',1000),x) \\ summarize make_list(s)",
                "range x from 1 to 100000 step 1 \\ extend a=range(x,1000000) \\ summarize sum(array_length(zip(a,a)))",
                "range x from 1 to 9 step 1 \\ make-series count() on x from 0 to 9000000000000 step 1",
                "range x from 1 to 100000 step 1 \\ where strcat(strrep('ab',5000),x) matches regex"
                        + " '(.*)(.*)(.*)(.*)[0-9]{30}'",
                "let f=(n:long){toscalar(range y from 1 to n step 1 \\ summarize sum(y))}; print f(900000)+f(900001)"
                        + "+f(900002)+f(900003)",
            })
    void endsWithinTheBounds(String query) {
        assertThat(kinds(query.replace('\\', '|'))).containsExactly(DiagnosticKind.BUDGET);
    }

    static List<String> growing() {
        List<String> queries = new ArrayList<>();
        for (String step : List.of("strcat(a,a)", "pack_array(a,a)", "bag_pack('x',a,'y',a)", "array_concat(a,a)")) {
            String start = step.startsWith("strcat") ? "'x'" : "dynamic([1])";
            queries.add("print a=" + start + (" | extend a=" + step).repeat(40) + " | project tostring(a)");
        }
        queries.add("let t0=print x=1;" + repeated(60, "let t%2$d=union t%1$d,t%1$d;") + "t59 | count");
        return queries;
    }

    @ParameterizedTest
    @MethodSource("growing")
    void growthStepByStepEnds(String query) {
        assertThat(kinds(query)).containsExactly(DiagnosticKind.BUDGET);
    }

    static List<String> oversized() {
        return List.of(
                "range x from 1 to 9 step 1" + " | where x > 0".repeat(20_000),
                "range x from 1 to 9 step 1 | where x == 1" + " or x == 2".repeat(10_000),
                "let t0=print x=1;" + repeated(10_000, "let t%2$d=t%1$d | where x>0;") + "t9999",
                "print " + "(".repeat(5_000) + "1" + ")".repeat(5_000),
                "((((|||;;;".repeat(100_000),
                "let f=(x:long) { f(x) }; print f(1)",
                "T | join (".repeat(40) + "T" + ") on y | where z == 1".repeat(40),
                "let f0=(){print x=1};" + repeated(40, "let f%2$d=(){union f%1$d(),f%1$d(),f%1$d()};") + "f39");
    }

    @ParameterizedTest
    @MethodSource("oversized")
    void oversizedTextsAreRefused(String query) {
        assertThat(kinds(query)).isNotEmpty().doesNotContain(DiagnosticKind.INTERNAL);
    }

    static List<String> manySteps() {
        return List.of(
                repeated(900, "let t%2$d=search 'x';") + "union t1,t2",
                repeated(900, "let t%2$d=find 'x';") + "union t1,t2",
                "let f=(T:(*)) { union *, T | extend n=" + "1+".repeat(400) + "1 };" + "union * "
                        + "| invoke f() ".repeat(400));
    }

    /** Checking takes a bounded number of steps, so that the outcome does not depend on the machine. */
    @ParameterizedTest
    @MethodSource("manySteps")
    void checkingTakesBoundedSteps(String query) {
        long start = System.nanoTime();
        CompileOptions options = new CompileOptions(1_000_000, 100_000, PATIENCE.multipliedBy(10));
        assertThat(engine.compile(query, wideCatalog(), options).diagnostics())
                .extracting(KqlDiagnostic::kind)
                .containsExactly(DiagnosticKind.BUDGET);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }

    @Test
    void checkingEndsInTime() {
        CompileOptions options = new CompileOptions(1_000_000, Long.MAX_VALUE, Duration.ofMillis(50));
        assertThat(engine.compile(manySteps().get(0), wideCatalog(), options).diagnostics())
                .extracting(KqlDiagnostic::message)
                .containsExactly("checking the query takes longer than its time limit");
    }

    private static Catalog wideCatalog() {
        Catalog.Builder catalog = Catalog.builder();
        for (int table = 0; table < 200; table++) {
            List<Column> columns = new ArrayList<>();
            for (int column = 0; column < 30; column++) {
                columns.add(Column.of("c" + table + "_" + column, KqlType.STRING));
            }
            catalog.table("T" + table, RowSchema.of(columns));
        }
        return catalog.build();
    }

    static List<String> longButFine() {
        String numbers = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return List.of(
                "range x from 1 to 9 step 1 | where x in (" + numbers + ")",
                "datatable(x:long)[" + "1,".repeat(400_000) + "1] | count",
                "print a=decimal(10)" + " | extend a=a*a".repeat(40),
                "print strlen('" + "x".repeat(1_000_000) + "')",
                "print x = strrep('a',50000) matches regex '(a+)+b'");
    }

    @ParameterizedTest
    @MethodSource("longButFine")
    void longTextsRun(String query) {
        assertThat(kinds(query)).isEmpty();
    }

    private List<DiagnosticKind> kinds(String text) {
        long start = System.nanoTime();
        CompiledQuery query = engine.compile(text, Catalog.empty());
        List<KqlDiagnostic> diagnostics =
                engine.run(query, Database.of(Map.of()), OPTIONS).diagnostics();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(diagnostics)
                .allSatisfy(diagnostic -> assertThat(diagnostic.message()).isNotBlank());
        return diagnostics.stream().map(KqlDiagnostic::kind).toList();
    }

    /** The template once for each number from 1, formatted with the number before and the number. */
    private static String repeated(int end, String template) {
        return IntStream.range(1, end)
                .mapToObj(i -> String.format(template, i - 1, i))
                .collect(Collectors.joining());
    }
}
