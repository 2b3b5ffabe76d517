package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.List;

/** Remembers one row of the chunks seen for each group and reads columns at these rows. */
final class RowPicker {
    private final List<List<Vector>> chunks = new ArrayList<>();
    /** Number of the chunk of each group's row, counted from 1; 0 for none. */
    private int[] chunkOf = new int[0];

    private int[] rowOf = new int[0];

    /** Makes the chunk known whose rows are chosen next. */
    void startChunk(List<Vector> columns, int groupCount) {
        chunks.add(columns.stream().map(Vector::flatten).toList());
        chunkOf = GroupArrays.grow(chunkOf, groupCount);
        rowOf = GroupArrays.grow(rowOf, groupCount);
    }

    /** Sets the row of a group to a row of the latest chunk. */
    void choose(int group, int row) {
        chunkOf[group] = chunks.size();
        rowOf[group] = row;
    }

    /** Whether a row has been chosen for the group. */
    boolean hasRow(int group) {
        return group < chunkOf.length && chunkOf[group] > 0;
    }

    /** The values of a column at the chosen rows; null for groups without row. */
    Vector pick(int column, KqlType type, int groupCount) {
        if (chunks.size() == 1 && chunks.get(0).get(column).type() == type) {
            int[] rows = new int[groupCount];
            for (int i = 0; i < groupCount; i++) {
                rows[i] = hasRow(i) ? rowOf[i] : -1;
            }
            return chunks.get(0).get(column).take(rows, groupCount);
        }
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> pickLongs(column, type, groupCount);
            case REAL -> pickReals(column, groupCount);
            case STRING -> pickStrings(column, groupCount);
            default -> pickAny(column, type, groupCount);
        };
    }

    private Vector chunkColumn(int group, int column) {
        return chunks.get(chunkOf[group] - 1).get(column);
    }

    private Vector pickLongs(int column, KqlType type, int groupCount) {
        long[] values = new long[groupCount];
        boolean[] nulls = new boolean[groupCount];
        for (int i = 0; i < groupCount; i++) {
            if (hasRow(i) && chunkColumn(i, column) instanceof LongVector vector && !vector.isNull(rowOf[i])) {
                values[i] = vector.values()[rowOf[i]];
            } else {
                nulls[i] = true;
            }
        }
        return new LongVector(type, values, nulls, groupCount);
    }

    private Vector pickReals(int column, int groupCount) {
        double[] values = new double[groupCount];
        boolean[] nulls = new boolean[groupCount];
        for (int i = 0; i < groupCount; i++) {
            if (hasRow(i) && chunkColumn(i, column) instanceof RealVector vector && !vector.isNull(rowOf[i])) {
                values[i] = vector.values()[rowOf[i]];
            } else {
                nulls[i] = true;
            }
        }
        return new RealVector(values, nulls, groupCount);
    }

    private Vector pickStrings(int column, int groupCount) {
        String[] values = new String[groupCount];
        for (int i = 0; i < groupCount; i++) {
            values[i] =
                    hasRow(i) && chunkColumn(i, column) instanceof StringVector vector ? vector.value(rowOf[i]) : "";
        }
        return StringVector.plain(values, groupCount);
    }

    private Vector pickAny(int column, KqlType type, int groupCount) {
        VectorBuilder builder = VectorBuilder.of(type, groupCount);
        for (int i = 0; i < groupCount; i++) {
            builder.append(hasRow(i) ? chunkColumn(i, column).value(rowOf[i]) : null);
        }
        return builder.build();
    }
}
