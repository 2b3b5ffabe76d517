package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a column as 64-bit integers or ticks. */
record LongOperand(long[] values, boolean @Nullable [] nulls) {

    static LongOperand of(Vector column, int rows) {
        if (column instanceof LongVector longs) {
            return new LongOperand(longs.values(), longs.nulls());
        }
        if (column instanceof ConstantVector constant) {
            Long value = (Long) ScalarConversion.convert(column.type(), constant.constant(), KqlType.LONG);
            long[] values = new long[rows];
            Arrays.fill(values, value == null ? 0 : value);
            return new LongOperand(values, NullMask.constant(value == null, rows));
        }
        if (column instanceof BoolVector bools) {
            return ofBools(bools, rows);
        }
        return ofOthers(column, rows);
    }

    private static LongOperand ofBools(BoolVector column, int rows) {
        boolean[] from = column.values();
        long[] values = new long[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = from[i] ? 1 : 0;
        }
        return new LongOperand(values, column.nulls());
    }

    private static LongOperand ofOthers(Vector column, int rows) {
        long[] values = new long[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            Long value = (Long) ScalarConversion.convert(column.type(), column.value(i), KqlType.LONG);
            if (value == null) {
                nulls = NullMask.with(nulls, i, rows);
            } else {
                values[i] = value;
            }
        }
        return new LongOperand(values, nulls);
    }
}
