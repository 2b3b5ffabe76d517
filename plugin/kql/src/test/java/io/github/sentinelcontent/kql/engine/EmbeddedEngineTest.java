package io.github.sentinelcontent.kql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedEngineTest {
    private static final RunOptions NOON = RunOptions.at(Instant.parse("2024-01-01T12:00:00Z"));

    private final KqlEngine engine = KqlEngine.embedded();
    private final RowSchema logs = RowSchema.of(Column.of("user", KqlType.STRING), Column.of("bytes", KqlType.LONG));
    private final Catalog catalog = Catalog.builder().table("Logs", logs).build();
    private final Database database = Database.of(Map.of(
            "Logs", Table.of(logs, List.of(List.of("ann", 5L), List.of("bob", 7L), List.of("ann", 1L)))));

    @Test
    void runsOnTheRowsOfTheDatabase() {
        assertThat(rows("let least = 2; Logs | where bytes >= least | summarize total = sum(bytes) by user"
                        + " | order by user asc"))
                .containsExactly(List.of("ann", 5L), List.of("bob", 7L));
    }

    @Test
    void readsExternalDataFromTheDatabase() {
        Table given = Table.of(RowSchema.of(Column.of("name", KqlType.STRING)), List.of(List.of("ann")));
        Database external = new Database(database.tables(), Map.of(), Map.of("https://example.com/names.csv", given));
        CompiledQuery query = engine.compile(
                "let names = externaldata(name:string, more:long)[@'https://example.com/names.csv'] with (format='csv');"
                        + " Logs | where user in (names) | summarize total = sum(bytes)",
                catalog);
        QueryResult result = engine.run(query, external, RunOptions.at(Instant.parse("2024-01-01T12:00:00Z")));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.table().toSingleChunk().column(0).value(0)).isEqualTo(6L);
    }

    @Test
    void seesTheGivenClock() {
        assertThat(rows("print x = format_datetime(now(), 'yyyy-MM-dd HH:mm')"))
                .containsExactly(List.of("2024-01-01 12:00"));
    }

    @Test
    void namesTheOriginOfColumns() {
        CompiledQuery query = engine.compile("Logs | project who = user, bytes + 1", catalog);
        assertThat(query.schema().column(0).origin()).hasToString("ColumnOrigin[table=Logs, column=user]");
        assertThat(query.schema().column(1).origin()).isNull();
        assertThat(query.tables()).containsExactly("Logs");
    }

    @Test
    void doesNotRunFaultyQueries() {
        QueryResult result = engine.run(engine.compile("Logs | where nope == 1", catalog), database, NOON);
        assertThat(result.isComplete()).isFalse();
        assertThat(result.table().rowCount()).isZero();
        assertThat(result.diagnostics()).extracting(d -> d.kind()).containsExactly(DiagnosticKind.UNKNOWN_COLUMN);
    }

    @Test
    void endsARunThatNeedsTooMuch() {
        CompiledQuery query = engine.compile("range x from 1 to 1000000000 step 1 | summarize sum(x)", catalog);
        RunOptions options = new RunOptions(NOON.now(), 1, Duration.ofSeconds(5), 100_000, 1_000_000);
        QueryResult result = engine.run(query, database, options);
        assertThat(result.diagnostics()).extracting(d -> d.kind()).containsExactly(DiagnosticKind.BUDGET);
    }

    @Test
    void leavesOutMissingTablesOfFuzzyUnions() {
        assertThat(
                        rows(
                                "union isfuzzy=true (Gone | extend bytes = Size), (Logs | where user == 'bob') | project bytes"))
                .containsExactly(List.of(7L));
    }

    @Test
    void refusesEndlessAndHugeInlining() {
        StringBuilder query = new StringBuilder("let f0 = () { Logs };");
        for (int i = 1; i < 60; i++) {
            query.append("let f")
                    .append(i)
                    .append(" = () { union f")
                    .append(i - 1)
                    .append(", f")
                    .append(i - 1)
                    .append(" };");
        }
        CompiledQuery compiled = engine.compile(query + "f59", catalog);
        assertThat(compiled.diagnostics()).extracting(d -> d.kind()).contains(DiagnosticKind.SEMANTICS);
    }

    private List<List<Object>> rows(String text) {
        CompiledQuery query = engine.compile(text, catalog);
        QueryResult result = engine.run(query, database, NOON);
        assertThat(result.diagnostics()).isEmpty();
        List<List<Object>> rows = new ArrayList<>();
        for (Chunk chunk : result.table().chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                List<Object> values = new ArrayList<>();
                for (Vector column : chunk.columns()) {
                    values.add(column.value(row));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
