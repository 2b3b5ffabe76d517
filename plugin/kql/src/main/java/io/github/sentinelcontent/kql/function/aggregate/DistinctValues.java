package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers distinct values in the order in which they are first seen, from 0 on. */
final class DistinctValues {
    static final int NULL = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> values = new ArrayList<>();

    /** The number of each row's value, {@link #NULL} for nulls. */
    int[] numbersOf(Vector source, int rows) {
        Vector vector = source.flatten();
        if (vector instanceof StringVector strings && strings.isDictionary()) {
            return ofDictionary(strings, rows);
        }
        int[] result = new int[rows];
        if (vector instanceof LongVector longs) {
            numberLongs(longs, rows, result);
            return result;
        }
        for (int i = 0; i < rows; i++) {
            result[i] = numberOf(vector.value(i));
        }
        return result;
    }

    /** The number of one value. */
    int numberOf(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        // zero and minus zero are the same value
        Object key = value instanceof Double real && real == 0 ? (Object) 0.0 : value;
        Integer number = numbers.get(key);
        if (number == null) {
            number = values.size();
            numbers.put(key, number);
            values.add(key);
        }
        return number;
    }

    /** The value with a number. */
    Object value(int number) {
        return values.get(number);
    }

    private int[] ofDictionary(StringVector strings, int rows) {
        String[] entries = strings.entries();
        int[] codes = strings.codes();
        int[] numberOfCode = new int[entries.length];
        Arrays.fill(numberOfCode, NULL);
        int[] result = new int[rows];
        for (int i = 0; i < rows; i++) {
            int code = codes == null ? i : codes[i];
            if (numberOfCode[code] == NULL) {
                numberOfCode[code] = numberOf(entries[code]);
            }
            result[i] = numberOfCode[code];
        }
        return result;
    }

    private void numberLongs(LongVector longs, int rows, int[] result) {
        long[] column = longs.values();
        boolean @Nullable [] nulls = longs.nulls();
        for (int i = 0; i < rows; i++) {
            boolean repeats = i > 0 && column[i] == column[i - 1] && result[i - 1] != NULL;
            if (nulls != null && nulls[i]) {
                result[i] = NULL;
            } else {
                result[i] = repeats ? result[i - 1] : numberOf(column[i]);
            }
        }
    }
}
