package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** Values of type bool. */
public final class BoolVector extends Vector {
    private final boolean[] values;
    private final boolean @Nullable [] nulls;

    /**
     * Wraps arrays that the caller does not change afterwards.
     *
     * @param values at least {@code size} values; what stands at a null row does not matter
     * @param nulls true where the value is null; null when there is no null at all
     */
    public BoolVector(boolean[] values, boolean @Nullable [] nulls, int size) {
        super(KqlType.BOOL, size);
        this.values = values;
        this.nulls = nulls;
    }

    /** The backing array; not to be changed. */
    public boolean[] values() {
        return values;
    }

    /** The null mask, or null when no row is null; not to be changed. */
    public boolean @Nullable [] nulls() {
        return nulls;
    }

    @Override
    public boolean isNull(int row) {
        return nulls != null && nulls[row];
    }

    @Override
    public @Nullable Boolean value(int row) {
        return isNull(row) ? null : (Boolean) values[row];
    }

    @Override
    public BoolVector take(int[] rows, int count) {
        boolean[] taken = new boolean[count];
        boolean[] mask = null;
        if (nulls == null && !Selection.hasAbsent(rows, count)) {
            for (int i = 0; i < count; i++) {
                taken[i] = values[rows[i]];
            }
            return new BoolVector(taken, null, count);
        }
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if (row < 0 || (nulls != null && nulls[row])) {
                mask = mask == null ? new boolean[count] : mask;
                mask[i] = true;
            } else {
                taken[i] = values[row];
            }
        }
        return new BoolVector(taken, mask, count);
    }
}
