package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.type.ScalarOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of each group with their weights, sorted when the first percentile is asked for. */
final class WeightedValues {
    private final Map<Integer, List<Weighted>> groups = new HashMap<>();

    /** Adds a value; a null and a weight that is not positive count as nothing. */
    void add(int group, @Nullable Object value, @Nullable Object weight) {
        if (value != null && weight instanceof Long times && times > 0) {
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(new Weighted(value, times));
        }
    }

    boolean isEmpty(int group) {
        return !groups.containsKey(group);
    }

    /** The least value such that it and those before it make up the percentage; null for an empty group. */
    @Nullable
    Object percentile(int group, double percentage) {
        List<Weighted> values = groups.get(group);
        if (values == null) {
            return null;
        }
        values.sort((a, b) -> ScalarOrder.compare(a.value, b.value));
        double wanted = values.stream().mapToLong(Weighted::weight).sum() * percentage / 100;
        long seen = 0;
        for (Weighted value : values) {
            seen += value.weight;
            if (seen >= wanted) {
                return value.value;
            }
        }
        return values.get(values.size() - 1).value;
    }

    private record Weighted(Object value, long weight) {}
}
