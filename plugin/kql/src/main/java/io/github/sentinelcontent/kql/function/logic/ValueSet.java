package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.DynamicText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values on the right side of {@code in}, found by hash. Numbers count by value; a text equals any other scalar
 * that is written so, as with {@code ==}. Arrays inside the list are taken apart once.
 */
final class ValueSet {
    private final Set<Object> keys = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final boolean ignoreCase;
    private boolean hasNull;

    private ValueSet(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    /** The set of a dynamic array; a value that is no array is the only member. */
    static ValueSet of(@Nullable Object list, boolean ignoreCase) {
        ValueSet set = new ValueSet(ignoreCase);
        if (!(list instanceof List<?> members)) {
            set.add(list);
            return set;
        }
        for (Object member : members) {
            if (member instanceof List<?> nested) {
                nested.forEach(set::add);
            } else {
                set.add(member);
            }
        }
        return set;
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            hasNull = true;
        } else {
            keys.add(key(value));
            texts.add(folded(DynamicText.toText(value)));
        }
    }

    /** Whether one of the members is null. */
    boolean hasNull() {
        return hasNull;
    }

    /** Whether a member has this text. */
    boolean containsText(String text) {
        return texts.contains(folded(text));
    }

    /** Whether a member equals this whole number. */
    boolean containsLong(Long value) {
        return keys.contains(value) || keys.contains(value.toString());
    }

    /** Whether a member equals this value in its dynamic form. */
    boolean contains(Object value) {
        if (value instanceof String text) {
            return containsText(text);
        }
        return keys.contains(key(value)) || keys.contains(folded(DynamicText.toText(value)));
    }

    private Object key(Object value) {
        if (value instanceof String text) {
            return folded(text);
        }
        if (value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1L << 53) {
            return real.longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimalKey(decimal);
        }
        return value;
    }

    private static Object decimalKey(BigDecimal decimal) {
        try {
            return decimal.longValueExact();
        } catch (ArithmeticException e) {
            return decimal.doubleValue();
        }
    }

    private String folded(String text) {
        return ignoreCase ? IgnoreCase.fold(text) : text;
    }
}
