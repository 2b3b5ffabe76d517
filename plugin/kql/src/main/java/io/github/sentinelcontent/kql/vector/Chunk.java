package io.github.sentinelcontent.kql.vector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Some rows of a table: one vector per column, all of the same size.
 *
 * @param columns the vectors in schema order; empty for a table without columns
 * @param size number of rows
 */
public record Chunk(List<Vector> columns, int size) {
    /** Most rows that an operator puts into one chunk. */
    public static final int ROWS = 65_536;

    /** Checks that all vectors have {@code size} rows. */
    public Chunk {
        columns = List.copyOf(columns);
        for (Vector column : columns) {
            if (column.size() != size) {
                throw new IllegalArgumentException("a column has " + column.size() + " rows, the chunk " + size);
            }
        }
    }

    /** The column at a 0-based position. */
    public Vector column(int position) {
        return columns.get(position);
    }

    /** The chunk of the given rows; see {@link Vector#take}. */
    public Chunk take(int[] rows, int count) {
        return new Chunk(columns.stream().map(c -> c.take(rows, count)).toList(), count);
    }

    /** The chunk of the given rows with only some columns; the others hold nothing. */
    public Chunk take(BitSet wanted, int[] rows, int count) {
        List<Vector> taken = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Vector column = columns.get(i);
            taken.add(wanted.get(i) ? column.take(rows, count) : ConstantVector.unread(column.type(), count));
        }
        return new Chunk(taken, count);
    }

    /** Rows {@code from} (inclusive) to {@code to} (exclusive). */
    public Chunk slice(int from, int to) {
        return new Chunk(columns.stream().map(c -> c.slice(from, to)).toList(), to - from);
    }
}
