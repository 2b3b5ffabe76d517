package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.CompactBag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of JSON as machines write it: ASCII without escapes, a flat object or one with small bags and arrays.
 * That is most of a log, and takes a fraction of the time of a full parser. Any other line is left to one.
 */
final class PlainJson {
    /** What stands for a value that is not plain. */
    private static final Object NOT_PLAIN = new Object();

    private static final int DEEPEST = 16;

    /** Whole numbers of so many digits fit a long. */
    private static final int MOST_DIGITS = 18;

    /** Below this a whole number is a real without loss, and so is its quotient by a power of ten up to 10^22. */
    private static final long MOST_EXACT = 1L << 53;

    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final TableCollector table;
    private final TextPool texts = new TextPool();
    private final FieldOrder fields;
    private String[] lastNames = {};
    private byte[] bytes = {};
    private int at;
    private int end;

    PlainJson(TableCollector table) {
        this.table = table;
        this.fields = new FieldOrder(table);
    }

    /**
     * Puts the fields of a line into the current row.
     *
     * @return false when the line is not plain; some fields may have been put, with the same values that a full parser
     *     finds
     */
    boolean read(LineBytes line) {
        if (!line.isAscii()) {
            return false;
        }
        bytes = line.bytes();
        at = line.start();
        end = at + line.length();
        fields.startRow();
        if (!skip('{')) {
            return false;
        }
        boolean more = !skip('}');
        while (more) {
            int name = at;
            int nameEnd = text();
            if (nameEnd < 0 || !skip(':')) {
                return false;
            }
            Object value = value(0);
            if (value == NOT_PLAIN) {
                return false;
            }
            int position = fields.next(bytes, name + 1, nameEnd);
            if (position != TableCollector.UNKNOWN_FIELD) {
                table.put(position, value);
            }
            more = skip(',');
            if (!more && !skip('}')) {
                return false;
            }
        }
        return at == end;
    }

    /** Steps over a character. */
    private boolean skip(char expected) {
        if (at < end && bytes[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** Steps over a text and gives the position of its closing quote; -1 when there is no plain text. */
    private int text() {
        if (!skip('"')) {
            return -1;
        }
        byte[] from = bytes;
        int stop = end;
        for (int i = at; i < stop; i++) {
            byte b = from[i];
            if (b == '"') {
                at = i + 1;
                return i;
            }
            if (b == '\\' || b < ' ') {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Object value(int depth) {
        if (at >= end || depth > DEEPEST) {
            return NOT_PLAIN;
        }
        return switch (bytes[at]) {
            case '"' -> textValue();
            case '{' -> bag(depth);
            case '[' -> array(depth);
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object textValue() {
        int start = at + 1;
        int close = text();
        return close < 0 ? NOT_PLAIN : texts.text(bytes, start, close);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        for (int i = 0; i < word.length(); i++) {
            if (!skip(word.charAt(i))) {
                return NOT_PLAIN;
            }
        }
        return value;
    }

    private Object number() {
        int start = at;
        boolean negative = skip('-');
        int first = at;
        long digits = digits(0);
        int whole = at - first;
        if (whole == 0 || whole > MOST_DIGITS || whole > 1 && bytes[first] == '0') {
            return NOT_PLAIN;
        }
        int point = at;
        if (skip('.')) {
            digits = digits(digits);
            if (at == point + 1) {
                return NOT_PLAIN;
            }
        }
        int fraction = Math.max(0, at - point - 1);
        boolean exponent = at < end && (bytes[at] | ' ') == 'e';
        if (exponent && !exponent()) {
            return NOT_PLAIN;
        }
        if (at == end || bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']') {
            return NOT_PLAIN;
        }
        if (exponent || whole + fraction > MOST_DIGITS || fraction > 0 && digits >= MOST_EXACT) {
            return Double.parseDouble(texts.text(bytes, start, at));
        }
        if (fraction == 0) {
            return negative ? -digits : digits;
        }
        double real = digits / POWERS[fraction];
        return negative ? -real : real;
    }

    /** Steps over an exponent; false when it has no digits. */
    private boolean exponent() {
        at++;
        if (!skip('-')) {
            skip('+');
        }
        int first = at;
        digits(0);
        return at > first;
    }

    private long digits(long before) {
        long number = before;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + (bytes[at++] - '0');
        }
        return number;
    }

    private Object array(int depth) {
        at++;
        List<@Nullable Object> values = new ArrayList<>();
        boolean more = !skip(']');
        while (more) {
            Object value = value(depth + 1);
            if (value == NOT_PLAIN) {
                return NOT_PLAIN;
            }
            values.add(value);
            more = skip(',');
            if (!more && !skip(']')) {
                return NOT_PLAIN;
            }
        }
        return Collections.unmodifiableList(values);
    }

    private Object bag(int depth) {
        at++;
        String[] names = new String[CompactBag.MOST_PROPERTIES];
        @Nullable Object[] values = new Object[CompactBag.MOST_PROPERTIES];
        int size = 0;
        boolean more = !skip('}');
        while (more) {
            int start = at + 1;
            int close = text();
            if (close < 0 || !skip(':') || size == names.length) {
                return NOT_PLAIN;
            }
            names[size] = texts.text(bytes, start, close);
            Object value = value(depth + 1);
            if (value == NOT_PLAIN) {
                return NOT_PLAIN;
            }
            values[size++] = value;
            more = skip(',');
            if (!more && !skip('}')) {
                return NOT_PLAIN;
            }
        }
        return hasRepeated(names, size) ? NOT_PLAIN : new CompactBag(shape(names, size), Arrays.copyOf(values, size));
    }

    private static boolean hasRepeated(String[] names, int size) {
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (names[i].equals(names[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names; the same array as for the bag before when that had the same ones. */
    private String[] shape(String[] names, int size) {
        if (!Arrays.equals(names, 0, size, lastNames, 0, lastNames.length)) {
            lastNames = Arrays.copyOf(names, size);
        }
        return lastNames;
    }
}
