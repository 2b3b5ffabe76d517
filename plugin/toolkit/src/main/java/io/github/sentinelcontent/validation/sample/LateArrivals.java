package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.validation.QueryFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were received after the only run in whose period they lie. A rule runs on the clock of the latest row, and
 * each run waits five minutes for its rows
 * (<a href="https://learn.microsoft.com/azure/sentinel/ingestion-delay">ingestion delay</a>).
 *
 * @param tables all rows
 * @param received when each row of a table was received, null where the sample does not say
 * @param period period and frequency of the rule
 * @param late the largest delay of such rows by the run that misses them, the latest run first
 */
record LateArrivals(
        Map<String, Table> tables,
        Map<String, List<@Nullable Instant>> received,
        Duration period,
        NavigableMap<Instant, Duration> late) {
    private static final Duration RUN_DELAY = Duration.ofMinutes(5);
    private static final int MOST_RUNS = 5;

    static LateArrivals of(SampleTables samples, Map<String, Table> tables, Duration period) {
        Map<String, List<@Nullable Instant>> received = new HashMap<>();
        tables.keySet().forEach(name -> received.put(name, samples.received(name)));
        NavigableMap<Instant, Duration> late = new TreeMap<Instant, Duration>().descendingMap();
        Instant clock = SampleTime.latest(tables.values());
        tables.forEach((name, table) -> {
            List<@Nullable Instant> times = SampleTime.of(table);
            List<@Nullable Instant> arrivals = received.get(name);
            for (int row = 0; row < Math.min(times.size(), arrivals.size()); row++) {
                Instant time = times.get(row);
                Instant arrival = arrivals.get(row);
                if (time != null && arrival != null && isLate(arrival, run(time, clock, period))) {
                    late.merge(
                            run(time, clock, period),
                            Duration.between(time, arrival),
                            (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
        });
        return new LateArrivals(tables, received, period, late);
    }

    /** The delay of rows that a rule would have found if they had been there in time. */
    Optional<Duration> lost(QueryFacts facts) {
        if (facts.text().text().contains("ingestion_time")) {
            return Optional.empty();
        }
        for (Instant run : late.keySet().stream().limit(MOST_RUNS).toList()) {
            Set<List<@Nullable Object>> all = SampleRun.rows(SampleRun.at(facts, tables, run, period));
            if (!all.isEmpty()) {
                all.removeAll(SampleRun.rows(SampleRun.at(facts, inTime(run), run, period)));
            }
            if (!all.isEmpty()) {
                return Optional.of(late.get(run));
            }
        }
        return Optional.empty();
    }

    private static boolean isLate(Instant arrival, Instant run) {
        return arrival.isAfter(run.plus(RUN_DELAY));
    }

    /** The run whose period holds a time, when one run is at the time of the latest row. */
    private static Instant run(Instant time, Instant clock, Duration period) {
        long runs = Duration.between(time, clock).dividedBy(period);
        return clock.minus(period.multipliedBy(runs));
    }

    /** The rows that a run can see. */
    private Map<String, Table> inTime(Instant run) {
        Map<String, Table> visible = new HashMap<>();
        tables.forEach((name, table) -> visible.put(name, inTime(table, received.get(name), run)));
        return visible;
    }

    private static Table inTime(Table table, List<@Nullable Instant> received, Instant run) {
        List<List<@Nullable Object>> kept = new ArrayList<>();
        int at = 0;
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++, at++) {
                Instant arrival = at < received.size() ? received.get(at) : null;
                if (arrival == null || !isLate(arrival, run)) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (Vector column : chunk.columns()) {
                        values.add(column.value(row));
                    }
                    kept.add(values);
                }
            }
        }
        return Table.of(table.schema(), kept);
    }
}
