package io.github.sentinelcontent.validation.fix;

/**
 * A stretch of a text and what takes its place.
 *
 * @param start offset of the first character, 0-based UTF-16
 * @param end offset after the last character; equal to the start to insert
 * @param text what takes its place
 */
record TextEdit(int start, int end, String text) {

    boolean overlaps(TextEdit other) {
        return start < other.end && other.start < end || start == other.start;
    }

    /** Returns what it takes away. */
    String of(FaultyText whole) {
        return whole.source().text().substring(start, end);
    }

    String apply(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }
}
