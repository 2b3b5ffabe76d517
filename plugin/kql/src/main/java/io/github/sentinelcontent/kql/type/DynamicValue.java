package io.github.sentinelcontent.kql.type;

import org.jspecify.annotations.Nullable;

/** Scalars as elements of dynamic values. */
public final class DynamicValue {
    private DynamicValue() {}

    /**
     * The dynamic form of a value in the Java form of its type: datetimes and timespans are marked as such, all other
     * values stay as they are.
     */
    public static @Nullable Object of(KqlType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case DATETIME -> new Datetime((Long) value);
            case TIMESPAN -> new Timespan((Long) value);
            default -> value;
        };
    }
}
