package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a column of type bool; anything that is not a bool is null. */
record BoolOperand(boolean[] values, boolean @Nullable [] nulls) {

    static BoolOperand of(Vector column, int rows) {
        if (column instanceof BoolVector bools) {
            return new BoolOperand(bools.values(), bools.nulls());
        }
        boolean[] values = new boolean[rows];
        if (column instanceof ConstantVector constant) {
            Arrays.fill(values, Boolean.TRUE.equals(constant.constant()));
            return new BoolOperand(values, NullMask.constant(!(constant.constant() instanceof Boolean), rows));
        }
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            if (column.value(i) instanceof Boolean value) {
                values[i] = value;
            } else {
                nulls = NullMask.with(nulls, i, rows);
            }
        }
        return new BoolOperand(values, nulls);
    }
}
