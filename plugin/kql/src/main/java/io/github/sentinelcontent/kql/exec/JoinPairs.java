package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Result rows of a join for some input rows, made only as they are asked for. */
abstract class JoinPairs {
    /** The next result rows, at most so many; null at the end. */
    abstract @Nullable Chunk next(int most);

    /**
     * Left rows paired with the right rows of their key.
     *
     * @param found for each left row the number of its key in the table
     * @param keepUnmatched whether a left row without partner gives a row with an empty right side
     */
    static JoinPairs of(Chunk left, int[] found, JoinTable table, boolean keepUnmatched) {
        return new BothSides(left, found, table, keepUnmatched);
    }

    /** The rows of one side that fulfil a condition. */
    static JoinPairs oneSide(Chunk rows, IntPredicate condition) {
        return new OneSide(rows, condition);
    }

    static JoinPairs none() {
        return new OneSide(new Chunk(List.of(), 0), row -> false);
    }

    private static final class OneSide extends JoinPairs {
        private final Chunk rows;
        private final IntPredicate condition;
        private int row;

        OneSide(Chunk rows, IntPredicate condition) {
            this.rows = rows;
            this.condition = condition;
        }

        @Override
        @Nullable
        Chunk next(int most) {
            int[] kept = new int[Math.min(most, rows.size() - row)];
            int count = 0;
            for (; row < rows.size() && count < most; row++) {
                if (condition.test(row)) {
                    kept[count++] = row;
                }
            }
            return count == 0 ? null : rows.take(kept, count);
        }
    }

    private static final class BothSides extends JoinPairs {
        private static final int UNREAD = -2;

        private final Chunk leftRows;
        private final int[] found;
        private final JoinTable table;
        private final boolean keepUnmatched;
        private int[] left = new int[256];
        private int[] right = new int[256];
        private int count;
        private int row;
        private int partner = UNREAD;

        BothSides(Chunk leftRows, int[] found, JoinTable table, boolean keepUnmatched) {
            this.leftRows = leftRows;
            this.found = found;
            this.table = table;
            this.keepUnmatched = keepUnmatched;
        }

        @Override
        @Nullable
        Chunk next(int most) {
            count = 0;
            while (row < leftRows.size() && count < most) {
                pairRow(most);
            }
            if (count == 0) {
                return null;
            }
            List<Vector> columns = new ArrayList<>(leftRows.take(left, count).columns());
            columns.addAll(table.rows().take(right, count).columns());
            return new Chunk(columns, count);
        }

        private void pairRow(int most) {
            if (found[row] == LongNumbering.ABSENT) {
                if (keepUnmatched) {
                    add(row, -1);
                }
                row++;
                return;
            }
            partner = partner == UNREAD ? table.firstRow(found[row]) : partner;
            while (partner >= 0 && count < most) {
                add(row, partner);
                partner = table.nextRow(partner);
            }
            if (partner < 0) {
                partner = UNREAD;
                row++;
            }
        }

        private void add(int leftRow, int rightRow) {
            if (count == left.length) {
                left = Arrays.copyOf(left, count * 2);
                right = Arrays.copyOf(right, count * 2);
            }
            left[count] = leftRow;
            right[count++] = rightRow;
        }
    }
}
