package io.github.sentinelcontent.ruletest.alert;

import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the values of custom details: distinct, in row order, at most 50 for a key.
 *
 * <p>Source: Microsoft Sentinel, surface custom details in alerts.
 */
final class CustomDetailCollector {
    private static final int MOST_VALUES = 50;

    private final List<MappingEntry> details;

    CustomDetailCollector(List<MappingEntry> details) {
        this.details = details;
    }

    /** The details of the rows {@code from} (inclusive) to {@code to} (exclusive); keys without value are left out. */
    Map<String, List<String>> collect(ResultRows rows, int from, int to) {
        Map<String, List<String>> collected = new LinkedHashMap<>();
        for (MappingEntry detail : details) {
            String column = detail.value().asScalar().map(ScalarNode::text).orElse("");
            Set<String> values = new LinkedHashSet<>();
            for (int row = from; row < to && values.size() < MOST_VALUES; row++) {
                String text = rows.text(row, column);
                if (!text.isEmpty()) {
                    values.add(text);
                }
            }
            if (!values.isEmpty()) {
                collected.put(detail.name(), List.copyOf(values));
            }
        }
        return collected;
    }
}
