package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
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
        int[] rows = new int[chunk.size()];
        int count = first(conditions.get(0), chunk, rows);
        for (int i = 1; i < conditions.size() && count > 0; i++) {
            count = narrow(conditions.get(i), chunk, rows, count);
        }
        return count == chunk.size() ? chunk : chunk.take(columns, rows, count);
    }

    /** Selects the rows for which the condition is true and says how many there are. */
    private int first(BoundExpression condition, Chunk chunk, int[] rows) {
        BoolVector truth = (BoolVector) evaluator.evaluate(condition, chunk).flatten();
        boolean[] values = truth.values();
        boolean[] nulls = truth.nulls();
        int kept = 0;
        for (int row = 0; row < rows.length; row++) {
            rows[kept] = row;
            kept += values[row] && (nulls == null || !nulls[row]) ? 1 : 0;
        }
        return kept;
    }

    /** Keeps the selected rows for which the condition is true and says how many there are. */
    private int narrow(BoundExpression condition, Chunk chunk, int[] rows, int count) {
        // Below half of the rows it is cheaper to copy what the condition reads than to compute it for all rows.
        boolean compact = count < chunk.size() / 2;
        Chunk read = compact ? chunk.take(evaluator.shape(condition).columns(), rows, count) : chunk;
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
            rows[kept] = rows[i];
            kept += values[at] && (nulls == null || !nulls[at]) ? 1 : 0;
        }
        return kept;
    }
}
