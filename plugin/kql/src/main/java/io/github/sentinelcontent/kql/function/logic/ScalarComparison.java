package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.CodePointOrder;
import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.Timespan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Comparison of two non-null values in their dynamic form, whatever their types. */
final class ScalarComparison {
    private ScalarComparison() {}

    /**
     * Whether two values are equal: numbers and bools by number, arrays and bags by their members, and a text equals
     * any other scalar that is written so.
     */
    static boolean equal(Object left, Object right) {
        if (isNumeric(left) && isNumeric(right)) {
            Integer order = numbers(left, right);
            return order != null && order == 0;
        }
        if (left instanceof List<?> a && right instanceof List<?> b) {
            return equalLists(a, b);
        }
        if (left instanceof Map<?, ?> a && right instanceof Map<?, ?> b) {
            return equalBags(a, b);
        }
        if (left instanceof UUID != right instanceof UUID) {
            return DynamicText.toText(left).equalsIgnoreCase(DynamicText.toText(right));
        }
        if (left instanceof String != right instanceof String) {
            return DynamicText.toText(left).equals(DynamicText.toText(right));
        }
        return left.equals(right);
    }

    /** The order of two values as a negative, zero or positive number; null when they have no order. */
    static @Nullable Integer compare(Object left, Object right) {
        if (isNumeric(left) && isNumeric(right)) {
            return numbers(left, right);
        }
        if (left instanceof String a && right instanceof String b) {
            return CodePointOrder.compare(a, b);
        }
        if (left instanceof Datetime a && right instanceof Datetime b) {
            return Long.compare(a.ticks(), b.ticks());
        }
        if (left instanceof Timespan a && right instanceof Timespan b) {
            return Long.compare(a.ticks(), b.ticks());
        }
        return left instanceof UUID a && right instanceof UUID b ? (Integer) a.compareTo(b) : null;
    }

    private static boolean isNumeric(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    /** Null when one of the numbers is NaN. */
    private static @Nullable Integer numbers(Object left, Object right) {
        Number a = number(left);
        Number b = number(right);
        if (a instanceof Long x && b instanceof Long y) {
            return x.compareTo(y);
        }
        if ((a instanceof BigDecimal || b instanceof BigDecimal) && isFinite(a) && isFinite(b)) {
            return decimal(a).compareTo(decimal(b));
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        return Double.isNaN(x) || Double.isNaN(y) ? null : (Integer) (x < y ? -1 : x > y ? 1 : 0);
    }

    private static Number number(Object value) {
        return value instanceof Boolean bool ? (Number) (bool ? 1L : 0L) : (Number) value;
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double real) || Double.isFinite(real);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static boolean equalLists(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!equalOrBothNull(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalBags(Map<?, ?> left, Map<?, ?> right) {
        return left.keySet().equals(right.keySet())
                && left.entrySet().stream().allMatch(e -> equalOrBothNull(e.getValue(), right.get(e.getKey())));
    }

    private static boolean equalOrBothNull(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? Objects.equals(left, right) : equal(left, right);
    }
}
