package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** Values of type real. */
public final class RealVector extends Vector {
    private final double[] values;
    private final boolean @Nullable [] nulls;

    /**
     * Wraps arrays that the caller does not change afterwards.
     *
     * @param values at least {@code size} values; what stands at a null row does not matter
     * @param nulls true where the value is null; null when there is no null at all
     */
    public RealVector(double[] values, boolean @Nullable [] nulls, int size) {
        super(KqlType.REAL, size);
        this.values = values;
        this.nulls = nulls;
    }

    /** The backing array; not to be changed. */
    public double[] values() {
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
    public @Nullable Double value(int row) {
        return isNull(row) ? null : (Double) values[row];
    }

    @Override
    public RealVector take(int[] rows, int count) {
        double[] taken = new double[count];
        boolean[] mask = null;
        if (nulls == null && !Selection.hasAbsent(rows, count)) {
            for (int i = 0; i < count; i++) {
                taken[i] = values[rows[i]];
            }
            return new RealVector(taken, null, count);
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
        return new RealVector(taken, mask, count);
    }
}
