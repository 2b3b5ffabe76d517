package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The right rows of a join, found by key. Rows of the same key are chained in their order. */
final class JoinTable {
    private final Chunk rows;
    private final RowNumbering keys;
    private final int[] first;
    private final int[] next;

    JoinTable(Chunk rows, List<BoundExpression> keyExpressions, ExpressionEvaluator evaluator) {
        this.rows = rows;
        this.keys = new RowNumbering(keyExpressions.size());
        int[] numbers = keys.number(evaluator.evaluate(keyExpressions, rows), rows.size());
        this.first = new int[keys.size()];
        this.next = new int[rows.size()];
        Arrays.fill(first, -1);
        for (int row = rows.size() - 1; row >= 0; row--) {
            next[row] = first[numbers[row]];
            first[numbers[row]] = row;
        }
    }

    Chunk rows() {
        return rows;
    }

    /** For each left row the number of its key, {@link LongNumbering#ABSENT} when no right row has it. */
    int[] find(List<Vector> leftKeys, int count) {
        if (rows.size() == 0) {
            int[] absent = new int[count];
            Arrays.fill(absent, LongNumbering.ABSENT);
            return absent;
        }
        return keys.find(leftKeys, count);
    }

    /** The first right row of a key. */
    int firstRow(int key) {
        return first[key];
    }

    /** The next right row of the same key, -1 after the last. */
    int nextRow(int row) {
        return next[row];
    }

    /** Marks all right rows whose keys were found. */
    void markMatches(int[] found, BitSet matched) {
        for (int key : found) {
            // The chain of a key is marked as a whole, so its head tells whether that was done before.
            if (key != LongNumbering.ABSENT && !matched.get(first[key])) {
                for (int row = first[key]; row >= 0; row = next[row]) {
                    matched.set(row);
                }
            }
        }
    }
}
