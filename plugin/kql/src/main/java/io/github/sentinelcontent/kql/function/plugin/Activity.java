package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarOrder;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What users did when, for each combination of dimensions in the order in which these are first seen.
 *
 * @param byDimensions the events of each combination in order of time
 */
record Activity(Map<List<@Nullable Object>, List<Event>> byDimensions) {

    /**
     * An appearance of a user.
     *
     * @param id who
     * @param time when, in units of the time line
     */
    record Event(Object id, long time) {}

    /** Reads the rows in which user and time are known. */
    static Activity read(Table input, int id, int time, int[] dimensions, EvaluationContext context) {
        Map<List<@Nullable Object>, List<Event>> groups = new LinkedHashMap<>();
        for (Chunk chunk : input.chunks()) {
            Vector ids = chunk.column(id);
            Vector times = chunk.column(time);
            for (int row = 0; row < chunk.size(); row++) {
                context.budget().tick();
                Object who = ids.value(row);
                Object when = times.value(row);
                if (who == null || when == null) {
                    continue;
                }
                if (!(when instanceof Long ticks)) {
                    throw new RunFault("a time line has to be a datetime, a timespan or a whole number");
                }
                List<@Nullable Object> key = new ArrayList<>(dimensions.length);
                for (int dimension : dimensions) {
                    key.add(chunk.column(dimension).value(row));
                }
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Event(who, ticks));
            }
        }
        groups.values().forEach(events -> events.sort(Comparator.comparingLong(Event::time)));
        return new Activity(groups);
    }

    /** The events of each user in order of time, users in the order in which they are first seen. */
    static Map<Object, List<Event>> byUser(List<Event> events) {
        Map<Object, List<Event>> users = new LinkedHashMap<>();
        for (Event event : events) {
            users.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(event);
        }
        return users;
    }

    /** The events from a point (inclusive) to another (inclusive). */
    static List<Event> between(List<Event> events, long from, long to) {
        return events.stream()
                .filter(event -> event.time() >= from && event.time() <= to)
                .toList();
    }

    /** The users seen in each step and how often, in order of time. */
    static TreeMap<Long, Map<Object, Integer>> bySteps(List<Event> events, Steps steps) {
        TreeMap<Long, Map<Object, Integer>> users = new TreeMap<>();
        for (Event event : events) {
            users.computeIfAbsent(steps.floor(event.time()), step -> new HashMap<>())
                    .merge(event.id(), 1, Integer::sum);
        }
        return users;
    }

    /** A row that begins with a point in time and dimensions. */
    static List<@Nullable Object> row(long time, List<@Nullable Object> dimensions, Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(time);
        row.addAll(dimensions);
        row.addAll(List.of(values));
        return row;
    }

    /** A table of rows in the order of so many first columns, nulls first. */
    static Table table(RowSchema schema, List<List<@Nullable Object>> rows, int keys, EvaluationContext context) {
        context.budget().produce(rows.size(), schema.size());
        rows.sort((left, right) -> compare(left, right, keys));
        return Table.of(schema, rows);
    }

    private static int compare(List<@Nullable Object> left, List<@Nullable Object> right, int keys) {
        for (int i = 0; i < keys; i++) {
            Object a = left.get(i);
            Object b = right.get(i);
            int order = a == null || b == null ? Boolean.compare(a != null, b != null) : ScalarOrder.compare(a, b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
