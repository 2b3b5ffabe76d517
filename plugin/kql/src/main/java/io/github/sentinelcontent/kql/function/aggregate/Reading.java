package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.type.RealText;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import org.jspecify.annotations.Nullable;

/** Reads argument columns of any numeric or dynamic type as reals. */
final class Reading {
    private Reading() {}

    /** The column as reals; null where the value is null or no number. */
    static RealVector reals(Vector source, int rows) {
        Vector vector = source.flatten();
        if (vector instanceof RealVector reals) {
            return reals;
        }
        double[] values = new double[rows];
        if (vector instanceof LongVector longs) {
            long[] from = longs.values();
            for (int i = 0; i < rows; i++) {
                values[i] = from[i];
            }
            return new RealVector(values, longs.nulls(), rows);
        }
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            Double number = number(vector.value(i));
            nulls[i] = number == null;
            values[i] = number == null ? 0 : number;
        }
        return new RealVector(values, nulls, rows);
    }

    private static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean bool) {
            return bool ? 1.0 : 0.0;
        }
        return value instanceof String text ? RealText.parse(text) : null;
    }
}
