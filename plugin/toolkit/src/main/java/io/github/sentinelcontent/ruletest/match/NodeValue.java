package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a value of a test file into a dynamic value. */
public final class NodeValue {
    private NodeValue() {}

    /** The Java form of a dynamic value as described in {@code kql.type}. */
    public static @Nullable Object of(DocumentNode node) {
        if (node instanceof SequenceNode sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(of(item)));
            return Collections.unmodifiableList(list);
        }
        if (node instanceof MappingNode mapping) {
            Map<String, @Nullable Object> bag = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> bag.putIfAbsent(entry.name(), of(entry.value())));
            return Collections.unmodifiableMap(bag);
        }
        Object value = ((ScalarNode) node).value();
        return value instanceof BigDecimal decimal ? (Object) decimal.doubleValue() : value;
    }
}
