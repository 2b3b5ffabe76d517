package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import java.util.BitSet;
import java.util.List;

/**
 * What an expression reads and how it may be run.
 *
 * @param columns positions of the input columns that it reads
 * @param deterministic whether equal inputs give equal values
 * @param needsWholeTable whether it looks at other rows
 */
record ExpressionShape(BitSet columns, boolean deterministic, boolean needsWholeTable) {

    static ExpressionShape of(BoundExpression expression) {
        BitSet columns = new BitSet();
        boolean deterministic = true;
        boolean wholeTable = false;
        if (expression instanceof BoundExpression.ColumnValue column) {
            columns.set(column.index());
        } else if (expression instanceof BoundExpression.Call call) {
            deterministic = call.function().isDeterministic();
            wholeTable = call.function().needsWholeTable();
            for (BoundExpression argument : call.arguments()) {
                ExpressionShape shape = of(argument);
                columns.or(shape.columns);
                deterministic &= shape.deterministic;
                wholeTable |= shape.needsWholeTable;
            }
        }
        return new ExpressionShape(columns, deterministic, wholeTable);
    }

    /** Whether any of the expressions looks at other rows. */
    static boolean anyNeedsWholeTable(List<BoundExpression> expressions) {
        return expressions.stream().anyMatch(e -> of(e).needsWholeTable());
    }

    /** All of so many columns. */
    static BitSet allColumns(int count) {
        BitSet columns = new BitSet();
        columns.set(0, count);
        return columns;
    }

    /** The columns that any of the expressions reads. */
    static BitSet columnsOf(List<BoundExpression> expressions) {
        BitSet columns = new BitSet();
        expressions.forEach(e -> columns.or(of(e).columns));
        return columns;
    }

    /** The only column that the expression reads when it may run once per distinct value of it, else -1. */
    int soleColumn() {
        return deterministic && !needsWholeTable && columns.cardinality() == 1 ? columns.nextSetBit(0) : -1;
    }
}
