package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a column as doubles. */
record RealOperand(double[] values, boolean @Nullable [] nulls) {

    static RealOperand of(Vector column, int rows) {
        if (column instanceof RealVector reals) {
            return new RealOperand(reals.values(), reals.nulls());
        }
        if (column instanceof ConstantVector constant) {
            Double value = (Double) ScalarConversion.convert(column.type(), constant.constant(), KqlType.REAL);
            double[] values = new double[rows];
            Arrays.fill(values, value == null ? 0 : value);
            return new RealOperand(values, NullMask.constant(value == null, rows));
        }
        if (column instanceof LongVector longs) {
            return ofLongs(longs, rows);
        }
        return ofOthers(column, rows);
    }

    private static RealOperand ofLongs(LongVector column, int rows) {
        long[] from = column.values();
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = from[i];
        }
        return new RealOperand(values, column.nulls());
    }

    private static RealOperand ofOthers(Vector column, int rows) {
        double[] values = new double[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            Double value = (Double) ScalarConversion.convert(column.type(), column.value(i), KqlType.REAL);
            if (value == null) {
                nulls = NullMask.with(nulls, i, rows);
            } else {
                values[i] = value;
            }
        }
        return new RealOperand(values, nulls);
    }
}
