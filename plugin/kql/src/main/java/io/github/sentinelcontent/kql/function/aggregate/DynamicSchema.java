package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.Timespan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that values at one place of a dynamic value have: names of scalar types, the properties of bags and, under
 * the key {@code `indexer`}, the elements of arrays.
 */
final class DynamicSchema {
    private static final String ELEMENTS = "`indexer`";

    private final Set<String> scalars = new LinkedHashSet<>();
    private final Map<String, DynamicSchema> members = new LinkedHashMap<>();

    /** Widens the schema so that it admits a value; a null is admitted everywhere. */
    void admit(@Nullable Object value) {
        if (value instanceof Map<?, ?> bag) {
            bag.forEach((key, property) -> member((String) key).admit(property));
        } else if (value instanceof List<?> array) {
            DynamicSchema elements = member(ELEMENTS);
            array.forEach(elements::admit);
        } else if (value != null) {
            scalars.add(nameOf(value));
        }
    }

    private DynamicSchema member(String name) {
        return members.computeIfAbsent(name, n -> new DynamicSchema());
    }

    private static String nameOf(Object value) {
        if (value instanceof Long) {
            return "long";
        }
        if (value instanceof Double) {
            return "double";
        }
        if (value instanceof Boolean) {
            return "bool";
        }
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Datetime) {
            return "datetime";
        }
        if (value instanceof Timespan) {
            return "timespan";
        }
        return value instanceof BigDecimal ? "decimal" : "guid";
    }

    /** One type as text or bag, several as an array. */
    Object toDynamic() {
        List<Object> types = new ArrayList<>(scalars);
        if (!members.isEmpty()) {
            Map<String, Object> bag = new LinkedHashMap<>();
            members.forEach((name, schema) -> bag.put(name, schema.toDynamic()));
            types.add(Collections.unmodifiableMap(bag));
        }
        return types.size() == 1 ? types.get(0) : Collections.unmodifiableList(types);
    }
}
