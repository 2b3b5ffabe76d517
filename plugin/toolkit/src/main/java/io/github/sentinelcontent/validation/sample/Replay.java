package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule whose period is longer than its frequency sees most events again at its next run. */
final class Replay implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-KQL-043",
            "replay",
            "Two runs of a rule, one after the other, do not find the same row of the sample data");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        SampleTables samples = SampleTables.of(context);
        if (samples.isEmpty()) {
            return;
        }
        for (AnalyticRule rule : context.solution().items(AnalyticRule.class)) {
            Optional<QueryFacts> facts = rule.queries().stream().findFirst().map(context::facts);
            if (rule.queryFrequency().isPresent() && rule.queryPeriod().isPresent() && facts.isPresent()) {
                samples.read(facts.get()).ifPresent(tables -> check(rule, facts.get(), tables, reporter));
            }
        }
    }

    private static void check(AnalyticRule rule, QueryFacts facts, Map<String, Table> tables, Reporter reporter) {
        Duration frequency = rule.queryFrequency().orElseThrow();
        Duration period = rule.queryPeriod().orElseThrow();
        if (period.compareTo(frequency) <= 0) {
            return;
        }
        Instant first = SampleTime.latest(tables.values());
        Set<List<@Nullable Object>> before = rows(facts, tables, first, period);
        Set<List<@Nullable Object>> after =
                before.isEmpty() ? before : rows(facts, tables, first.plus(frequency), period);
        before.retainAll(after);
        if (!before.isEmpty()) {
            reporter.report(
                    rule.scalar("queryPeriod").orElseThrow(),
                    "the run after " + ShortDuration.of(frequency) + " finds " + before.size()
                            + " of the same rows again, since the period is " + ShortDuration.of(period),
                    "write queryPeriod: " + ShortDuration.of(frequency)
                            + ", or keep only rows with ingestion_time() in the last " + ShortDuration.of(frequency));
        }
    }

    /** The result of one run on the rows of its period. */
    private static Set<List<@Nullable Object>> rows(
            QueryFacts facts, Map<String, Table> tables, Instant now, Duration period) {
        Map<String, Table> seen = new HashMap<>();
        tables.forEach((name, table) -> seen.put(name, SampleTime.within(table, now.minus(period), now)));
        QueryResult result = KqlEngine.embedded().run(facts.compiled(), Database.of(seen), RunOptions.at(now));
        Set<List<@Nullable Object>> rows = new HashSet<>();
        for (Chunk chunk : result.isComplete() ? result.table().chunks() : List.<Chunk>of()) {
            for (int row = 0; row < chunk.size(); row++) {
                List<@Nullable Object> values = new ArrayList<>();
                for (Vector column : chunk.columns()) {
                    values.add(column.value(row));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
