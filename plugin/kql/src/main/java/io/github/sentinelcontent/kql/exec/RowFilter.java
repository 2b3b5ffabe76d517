package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the rows for which all of several conditions are true. */
final class RowFilter {
    private final List<BoundExpression> conditions;
    private final BitSet columns;
    private final ExpressionEvaluator evaluator;

    /** With {@code columns} those that are read of the rows found; the others are left out. */
    RowFilter(List<BoundExpression> conditions, BitSet columns, ExpressionEvaluator evaluator) {
        this.conditions = conditions;
        this.columns = columns;
        this.evaluator = evaluator;
    }

    Chunk apply(Chunk chunk) {
        int[] rows = allRows(chunk.size());
        int count = rows.length;
        for (BoundExpression condition : conditions) {
            if (count == 0) {
                break;
            }
            count = narrow(condition, chunk, rows, count);
        }
        return count == chunk.size() ? chunk : rowsOf(chunk, columns, rows, count);
    }

    /** Keeps the selected rows for which the condition is true and says how many there are. */
    private int narrow(BoundExpression condition, Chunk chunk, int[] rows, int count) {
        // Below half of the rows it is cheaper to copy what the condition reads than to compute it for all rows.
        boolean compact = count < chunk.size() / 2;
        Chunk read = compact ? rowsOf(chunk, evaluator.shape(condition).columns(), rows, count) : chunk;
        Vector truth = evaluator.evaluate(condition, read);
        if (truth instanceof ConstantVector constant) {
            return Boolean.TRUE.equals(constant.constant()) ? count : 0;
        }
        BoolVector flags = (BoolVector) truth;
        boolean[] values = flags.values();
        boolean[] nulls = flags.nulls();
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = compact ? i : rows[i];
            if (values[at] && (nulls == null || !nulls[at])) {
                rows[kept++] = rows[i];
            }
        }
        return kept;
    }

    private static Chunk rowsOf(Chunk chunk, BitSet wanted, int[] rows, int count) {
        Vector unread = new ConstantVector(KqlType.UNKNOWN, null, count);
        List<Vector> columns = new ArrayList<>(chunk.columns().size());
        for (int i = 0; i < chunk.columns().size(); i++) {
            columns.add(wanted.get(i) ? chunk.column(i).take(rows, count) : unread);
        }
        return new Chunk(columns, count);
    }

    private static int[] allRows(int count) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = i;
        }
        return rows;
    }
}
