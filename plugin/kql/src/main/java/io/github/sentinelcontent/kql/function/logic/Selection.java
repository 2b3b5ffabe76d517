package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column made by taking each row from one of several columns. */
final class Selection {
    private Selection() {}

    /**
     * Takes row {@code i} from {@code columns.get(choice[i])}, converted to the type of the result; a choice of -1
     * gives a null.
     */
    static Vector of(List<Vector> columns, int[] choice, int rows, KqlType type) {
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN ->
                isDirect(columns, type) ? ofLongs(columns, choice, rows, type) : ofValues(columns, choice, rows, type);
            case REAL -> ofReals(columns, choice, rows);
            default -> ofValues(columns, choice, rows, type);
        };
    }

    private static boolean isDirect(List<Vector> columns, KqlType type) {
        return type.isInteger() || columns.stream().allMatch(c -> c.type() == type);
    }

    private static Vector ofLongs(List<Vector> columns, int[] choice, int rows, KqlType type) {
        List<LongOperand> operands =
                columns.stream().map(c -> LongOperand.of(c, rows)).toList();
        long[] result = new long[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            LongOperand operand = choice[i] < 0 ? null : operands.get(choice[i]);
            if (operand == null || isNull(operand.nulls(), i)) {
                nulls = NullMask.with(nulls, i, rows);
            } else {
                result[i] = operand.values()[i];
            }
        }
        return new LongVector(type, result, nulls, rows);
    }

    private static Vector ofReals(List<Vector> columns, int[] choice, int rows) {
        List<RealOperand> operands =
                columns.stream().map(c -> RealOperand.of(c, rows)).toList();
        double[] result = new double[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            RealOperand operand = choice[i] < 0 ? null : operands.get(choice[i]);
            if (operand == null || isNull(operand.nulls(), i)) {
                nulls = NullMask.with(nulls, i, rows);
            } else {
                result[i] = operand.values()[i];
            }
        }
        return new RealVector(result, nulls, rows);
    }

    private static boolean isNull(boolean @Nullable [] nulls, int row) {
        return nulls != null && nulls[row];
    }

    private static Vector ofValues(List<Vector> columns, int[] choice, int rows, KqlType type) {
        VectorBuilder builder = VectorBuilder.of(type, rows);
        for (int i = 0; i < rows; i++) {
            if (choice[i] < 0) {
                builder.append(null);
            } else {
                Vector column = columns.get(choice[i]);
                builder.append(ScalarConversion.convert(column.type(), column.value(i), type));
            }
        }
        return builder.build();
    }
}
