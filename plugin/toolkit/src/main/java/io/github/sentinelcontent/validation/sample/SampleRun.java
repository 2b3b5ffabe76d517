package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.validation.QueryFacts;
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

/** Runs the query of a rule on sample data. */
final class SampleRun {
    private SampleRun() {}

    /** The result on all rows; empty when the run was not complete. */
    static Optional<Table> at(QueryFacts facts, Map<String, Table> tables, Instant now) {
        QueryResult result = KqlEngine.embedded().run(facts.compiled(), Database.of(tables), RunOptions.at(now));
        return result.isComplete() ? Optional.of(result.table()) : Optional.empty();
    }

    /** The result on the rows of the period before a moment, as a rule sees them. */
    static Optional<Table> at(QueryFacts facts, Map<String, Table> tables, Instant now, Duration period) {
        Map<String, Table> seen = new HashMap<>();
        tables.forEach((name, table) -> seen.put(name, SampleTime.within(table, now.minus(period), now)));
        return at(facts, seen, now);
    }

    /** The rows of a result, without order. */
    static Set<List<@Nullable Object>> rows(Optional<Table> result) {
        Set<List<@Nullable Object>> rows = new HashSet<>();
        for (Chunk chunk : result.map(Table::chunks).orElse(List.of())) {
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
