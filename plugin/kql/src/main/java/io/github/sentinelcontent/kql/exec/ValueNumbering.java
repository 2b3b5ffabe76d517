package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the distinct values of one column over all chunks; null is a value of its own. */
final class ValueNumbering {
    private static final int UNSEEN = -2;

    private final LongNumbering longs = new LongNumbering();
    private final Map<Object, Integer> objects = new HashMap<>();
    private int nullNumber = LongNumbering.ABSENT;
    private String[] dictionary = {};
    private boolean dictionaryAdds;
    private boolean codesSuffice;
    private int[] dictionaryNumbers = {};

    /** How many values have a number. */
    int size() {
        return longs.size();
    }

    /** Puts the number of each row's value into {@code out}; new values get the next numbers. */
    void number(Vector vector, int[] out) {
        numbers(vector, out, true);
    }

    /** Puts the number of each row's value into {@code out}, {@link LongNumbering#ABSENT} for unknown values. */
    void find(Vector vector, int[] out) {
        numbers(vector, out, false);
    }

    private void numbers(Vector vector, int[] out, boolean add) {
        int rows = vector.size();
        if (vector instanceof ConstantVector constant) {
            Arrays.fill(out, 0, rows, rows == 0 ? 0 : ofValue(constant.constant(), constant.type(), add));
        } else if (vector instanceof LongVector column) {
            ofLongs(column, out, add);
        } else if (vector instanceof RealVector column) {
            for (int i = 0; i < rows; i++) {
                out[i] = column.isNull(i) ? ofNull(add) : ofLong(bits(column.values()[i]), add);
            }
        } else if (vector instanceof BoolVector column) {
            for (int i = 0; i < rows; i++) {
                out[i] = column.isNull(i) ? ofNull(add) : ofLong(column.values()[i] ? 1 : 0, add);
            }
        } else if (vector instanceof StringVector column && column.isDictionary()) {
            ofCodes(column, out, add);
        } else {
            for (int i = 0; i < rows; i++) {
                out[i] = ofValue(vector.value(i), vector.type(), add);
            }
        }
    }

    private void ofLongs(LongVector column, int[] out, boolean add) {
        long[] values = column.values();
        boolean[] nulls = column.nulls();
        for (int i = 0; i < column.size(); i++) {
            out[i] = nulls != null && nulls[i] ? ofNull(add) : ofLong(values[i], add);
        }
    }

    private void ofCodes(StringVector column, int[] out, boolean add) {
        String[] entries = column.entries();
        int[] codes = column.codes();
        int[] known = knownNumbers(entries, add);
        for (int i = 0; i < column.size(); i++) {
            int code = codes[i];
            if (known[code] == UNSEEN) {
                known[code] = codesSuffice ? longs.reserve() : ofObject(entries[code], add);
            }
            out[i] = known[code];
        }
    }

    /** The numbers found so far for the entries of a dictionary, which the chunks of a table often share. */
    private int[] knownNumbers(String[] entries, boolean add) {
        if (entries != dictionary || add != dictionaryAdds) {
            keepTexts();
            codesSuffice = add && longs.size() == 0;
            dictionary = entries;
            dictionaryAdds = add;
            dictionaryNumbers = new int[entries.length];
            Arrays.fill(dictionaryNumbers, UNSEEN);
        }
        return dictionaryNumbers;
    }

    /** Makes the texts of the first dictionary known, because others than its codes will be looked up. */
    private void keepTexts() {
        if (codesSuffice) {
            codesSuffice = false;
            for (int code = 0; code < dictionary.length; code++) {
                if (dictionaryNumbers[code] != UNSEEN) {
                    objects.put(dictionary[code], dictionaryNumbers[code]);
                }
            }
        }
    }

    private int ofValue(@Nullable Object value, KqlType type, boolean add) {
        if (value == null) {
            return ofNull(add);
        }
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> ofLong((Long) value, add);
            case REAL -> ofLong(bits((Double) value), add);
            case BOOL -> ofLong((Boolean) value ? 1 : 0, add);
            case DECIMAL -> ofObject(((BigDecimal) value).stripTrailingZeros(), add);
            case GUID, STRING, DYNAMIC, UNKNOWN -> ofObject(value, add);
        };
    }

    /** Both zeros are one value, and so are all NaNs. */
    private static long bits(double value) {
        return Double.doubleToLongBits(value + 0.0);
    }

    private int ofNull(boolean add) {
        if (nullNumber == LongNumbering.ABSENT && add) {
            nullNumber = longs.reserve();
        }
        return nullNumber;
    }

    private int ofLong(long value, boolean add) {
        return add ? longs.number(value) : longs.find(value);
    }

    private int ofObject(Object value, boolean add) {
        keepTexts();
        Integer number = objects.get(value);
        if (number != null) {
            return number;
        }
        if (!add) {
            return LongNumbering.ABSENT;
        }
        int fresh = longs.reserve();
        objects.put(value, fresh);
        return fresh;
    }
}
