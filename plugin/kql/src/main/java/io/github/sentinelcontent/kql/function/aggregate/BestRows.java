package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.ScalarOrder;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For each group the first row with the greatest or least value. NaN beats any number and any value beats null, so a
 * group of nulls alone has its first row.
 */
final class BestRows {
    private final boolean greatest;
    private final RowPicker rows = new RowPicker();
    private boolean[] found = new boolean[0];
    private long[] longs = new long[0];
    private double[] reals = new double[0];
    private @Nullable Object[] objects = new Object[0];

    BestRows(boolean greatest) {
        this.greatest = greatest;
    }

    /**
     * Adds rows.
     *
     * @param keys the values to compare
     * @param carried the columns to pick from afterwards
     */
    void add(Vector keys, List<Vector> carried, int[] groups, int count, int groupCount) {
        found = GroupArrays.grow(found, groupCount);
        rows.startChunk(carried, groupCount);
        Vector flat = keys.flatten();
        if (flat instanceof LongVector vector) {
            addLongs(vector, groups, count, groupCount);
        } else if (flat instanceof RealVector vector) {
            addReals(vector, groups, count, groupCount);
        } else {
            addObjects(flat, groups, count, groupCount);
        }
    }

    private void addLongs(LongVector vector, int[] groups, int count, int groupCount) {
        longs = GroupArrays.grow(longs, groupCount);
        long[] values = vector.values();
        boolean @Nullable [] nulls = vector.nulls();
        for (int i = 0; i < count; i++) {
            int group = groups[i];
            if (nulls != null && nulls[i]) {
                chooseWithoutAny(group, i);
                continue;
            }
            if (!found[group] || (greatest ? values[i] > longs[group] : values[i] < longs[group])) {
                found[group] = true;
                longs[group] = values[i];
                rows.choose(group, i);
            }
        }
    }

    private void addReals(RealVector vector, int[] groups, int count, int groupCount) {
        reals = GroupArrays.grow(reals, groupCount);
        double[] values = vector.values();
        boolean @Nullable [] nulls = vector.nulls();
        for (int i = 0; i < count; i++) {
            int group = groups[i];
            if (nulls != null && nulls[i]) {
                chooseWithoutAny(group, i);
                continue;
            }
            double best = reals[group];
            boolean better = greatest ? values[i] > best : values[i] < best;
            if (!found[group] || better || Double.isNaN(values[i]) && !Double.isNaN(best)) {
                found[group] = true;
                reals[group] = values[i];
                rows.choose(group, i);
            }
        }
    }

    private void addObjects(Vector vector, int[] groups, int count, int groupCount) {
        objects = GroupArrays.grow(objects, groupCount);
        for (int i = 0; i < count; i++) {
            int group = groups[i];
            Object value = vector.value(i);
            if (value == null) {
                chooseWithoutAny(group, i);
                continue;
            }
            Object best = objects[group];
            int order = best == null ? 0 : ScalarOrder.compare(value, best);
            if (best == null || (greatest ? order > 0 : order < 0)) {
                objects[group] = value;
                rows.choose(group, i);
            }
        }
    }

    private void chooseWithoutAny(int group, int row) {
        if (!rows.hasRow(group)) {
            rows.choose(group, row);
        }
    }

    /** The values of a carried column at the best rows; null for groups without row. */
    Vector pick(int carried, KqlType type, int groupCount) {
        return rows.pick(carried, type, groupCount);
    }
}
