package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;

/** Timespans computed as reals. */
final class RoundedTicks {
    private RoundedTicks() {}

    /** The reals rounded to whole ticks; what is not a finite number is null. */
    static Vector of(Vector reals, int rows) {
        RealOperand from = RealOperand.of(reals, rows);
        long[] ticks = new long[rows];
        boolean[] nulls = from.nulls() == null ? null : from.nulls().clone();
        for (int i = 0; i < rows; i++) {
            if (Double.isFinite(from.values()[i])) {
                ticks[i] = Math.round(from.values()[i]);
            } else {
                nulls = NullMask.with(nulls, i, rows);
            }
        }
        return new LongVector(KqlType.TIMESPAN, ticks, nulls, rows);
    }
}
