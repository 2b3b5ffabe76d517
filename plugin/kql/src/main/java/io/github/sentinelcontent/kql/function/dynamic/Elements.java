package io.github.sentinelcontent.kql.function.dynamic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and compares values inside dynamic ones. */
final class Elements {
    private Elements() {}

    /** The elements of an array, null for anything else. */
    @SuppressWarnings("unchecked")
    static @Nullable List<@Nullable Object> array(@Nullable Object value) {
        return value instanceof List<?> ? (List<@Nullable Object>) value : null;
    }

    /** The properties of a bag, null for anything else. */
    @SuppressWarnings("unchecked")
    static @Nullable Map<String, @Nullable Object> bag(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : null;
    }

    /** The whole number in a value, null when it holds none. */
    static @Nullable Long wholeNumber(@Nullable Object value) {
        if (value instanceof Long number) {
            return number;
        }
        return value instanceof Double || value instanceof BigDecimal ? (Long) ((Number) value).longValue() : null;
    }

    /** Whether two values are the same; numbers are compared by value. */
    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b && left.getClass() != right.getClass()) {
            return a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(left, right);
    }
}
