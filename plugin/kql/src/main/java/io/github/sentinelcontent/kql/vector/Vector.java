package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/**
 * An immutable column of values of one type.
 *
 * <p>Loops that matter switch on the concrete class once and then read its arrays; everything else reads
 * {@link #value(int)}. Rows are 0-based.
 */
public abstract sealed class Vector
        permits LongVector, RealVector, BoolVector, StringVector, ObjectVector, ConstantVector {
    private final KqlType type;
    private final int size;

    Vector(KqlType type, int size) {
        this.type = type;
        this.size = size;
    }

    /** The scalar type of the values. */
    public final KqlType type() {
        return type;
    }

    /** Number of rows. */
    public final int size() {
        return size;
    }

    /** Whether the value is null; always false for strings. */
    public abstract boolean isNull(int row);

    /** The value in its Java form as described in {@code kql.type}; null for a null. */
    public abstract @Nullable Object value(int row);

    /**
     * The values at the given rows, in that order; a row of -1 gives a null (the empty text for strings).
     *
     * @param rows row numbers, at least {@code count} of them
     * @param count how many of {@code rows} to use
     */
    public abstract Vector take(int[] rows, int count);

    /** The values of rows {@code from} (inclusive) to {@code to} (exclusive). */
    public Vector slice(int from, int to) {
        if (from == 0 && to == size) {
            return this;
        }
        int[] rows = new int[to - from];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = from + i;
        }
        return take(rows, rows.length);
    }

    /** The same values in a form other than {@link ConstantVector}. */
    public Vector flatten() {
        return this;
    }
}
