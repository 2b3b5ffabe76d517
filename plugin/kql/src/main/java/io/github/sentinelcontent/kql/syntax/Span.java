package io.github.sentinelcontent.kql.syntax;

/**
 * A range of the query text in UTF-16 code units.
 *
 * @param start offset of the first unit, from 0
 * @param end offset after the last unit; equal to the start for an empty range
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end + " is not a range");
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }
}
