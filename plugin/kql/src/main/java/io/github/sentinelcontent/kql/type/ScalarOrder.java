package io.github.sentinelcontent.kql.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The order of values that are not null, in their Java form. Values of different kinds inside dynamic values are
 * ordered by kind: numbers, texts, bools, datetimes, timespans, guids, arrays, bags.
 */
public final class ScalarOrder {
    private ScalarOrder() {}

    /** Compares two values as {@link Comparable#compareTo} does; texts by code unit, NaN after all numbers. */
    public static int compare(Object left, Object right) {
        int leftKind = kind(left);
        int rightKind = kind(right);
        if (leftKind != rightKind) {
            return Integer.compare(leftKind, rightKind);
        }
        return switch (leftKind) {
            case 0 -> compareNumbers((Number) left, (Number) right);
            case 1 -> ((String) left).compareTo((String) right);
            case 2 -> Boolean.compare((Boolean) left, (Boolean) right);
            case 3 -> Long.compare(((Datetime) left).ticks(), ((Datetime) right).ticks());
            case 4 -> Long.compare(((Timespan) left).ticks(), ((Timespan) right).ticks());
            case 5 -> left.toString().compareTo(right.toString());
            default -> DynamicText.format(left).compareTo(DynamicText.format(right));
        };
    }

    private static int compareNumbers(Number left, Number right) {
        if (left instanceof Long a && right instanceof Long b) {
            return Long.compare(a, b);
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        return Double.compare(left.doubleValue() + 0.0, right.doubleValue() + 0.0);
    }

    private static int kind(Object value) {
        if (value instanceof Number) {
            return 0;
        }
        if (value instanceof String) {
            return 1;
        }
        if (value instanceof Boolean) {
            return 2;
        }
        if (value instanceof Datetime) {
            return 3;
        }
        if (value instanceof Timespan) {
            return 4;
        }
        if (value instanceof UUID) {
            return 5;
        }
        return value instanceof List ? 6 : value instanceof Map ? 7 : 8;
    }
}
