package io.github.sentinelcontent.kql.function.text;

import org.jspecify.annotations.Nullable;

/**
 * Where {@code indexof()} and {@code indexof_regex()} look.
 *
 * @param whole the whole text
 * @param start first code point to look at
 * @param length number of code points to look at, -1 for the rest of the text
 * @param occurrence which finding is wanted, from 1
 */
record SearchWindow(String whole, long start, long length, long occurrence) {

    /**
     * Reads the optional arguments start, length and occurrence; null when one of them is out of range.
     *
     * @param fromEnd whether a negative start counts from the end; else it is out of range
     */
    static @Nullable SearchWindow of(String text, @Nullable Object[] arguments, boolean fromEnd) {
        long start = number(arguments, 2, 0);
        long length = number(arguments, 3, -1);
        long occurrence = number(arguments, 4, 1);
        if (length < -1 || occurrence < 1 || start < 0 && !fromEnd) {
            return null;
        }
        long from = start < 0 ? Math.max(0, CodePoints.length(text) + start) : start;
        return new SearchWindow(text, from, length, occurrence);
    }

    private static long number(@Nullable Object[] arguments, int position, long otherwise) {
        return position < arguments.length && arguments[position] instanceof Long number ? number : otherwise;
    }

    /** The part of the text to look into. */
    String text() {
        return CodePoints.slice(whole, start, length < 0 ? Long.MAX_VALUE : start + length);
    }

    /** A window of the same length further on. */
    SearchWindow startingAt(long newStart) {
        return new SearchWindow(whole, newStart, length, occurrence);
    }

    /** The position in the whole text of a UTF-16 index into the part. */
    long position(String part, int index) {
        return start + CodePoints.position(part, index);
    }
}
