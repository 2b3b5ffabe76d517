package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the distinct rows of several key columns over all chunks, from 0 in first-seen order.
 *
 * <p>Each column is numbered on its own; the numbers of two columns are packed into a long and numbered again, and so
 * on, so that no row becomes an object.
 */
final class RowNumbering {
    private final List<ValueNumbering> columns = new ArrayList<>();
    private final List<LongNumbering> pairs = new ArrayList<>();
    private int size;

    /** A numbering of rows of so many columns; without columns all rows are equal. */
    RowNumbering(int columnCount) {
        for (int i = 0; i < columnCount; i++) {
            columns.add(new ValueNumbering());
            pairs.add(new LongNumbering());
        }
    }

    /** How many distinct rows have been seen. */
    int size() {
        return size;
    }

    /** The number of each row; unknown rows get the next numbers. */
    int[] number(List<Vector> keys, int rows) {
        int[] numbers = new int[rows];
        int[] next = new int[rows];
        for (int k = 0; k < columns.size(); k++) {
            columns.get(k).number(keys.get(k), k == 0 ? numbers : next);
            if (k > 0) {
                LongNumbering pair = pairs.get(k);
                for (int i = 0; i < rows; i++) {
                    numbers[i] = pair.number(pack(numbers[i], next[i]));
                }
            }
        }
        if (rows > 0) {
            int last = columns.size() - 1;
            size = last < 0
                    ? 1
                    : last == 0 ? columns.get(0).size() : pairs.get(last).size();
        }
        return numbers;
    }

    /** The number of each row, {@link LongNumbering#ABSENT} where it is unknown. */
    int[] find(List<Vector> keys, int rows) {
        int[] numbers = new int[rows];
        int[] next = new int[rows];
        for (int k = 0; k < columns.size(); k++) {
            columns.get(k).find(keys.get(k), k == 0 ? numbers : next);
            if (k > 0) {
                LongNumbering pair = pairs.get(k);
                for (int i = 0; i < rows; i++) {
                    boolean absent = numbers[i] == LongNumbering.ABSENT || next[i] == LongNumbering.ABSENT;
                    numbers[i] = absent ? LongNumbering.ABSENT : pair.find(pack(numbers[i], next[i]));
                }
            }
        }
        return numbers;
    }

    private static long pack(int high, int low) {
        return (long) high << 32 | low;
    }
}
