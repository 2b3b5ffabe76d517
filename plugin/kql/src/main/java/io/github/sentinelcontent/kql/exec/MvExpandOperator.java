package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A row per element of an array or property of a bag; a null gives one row, an empty array or bag none. Several
 * columns expand side by side, the shorter ones filled up with null.
 */
final class MvExpandOperator extends Operator {
    private final Plan.MvExpand plan;
    private final BitSet columns;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;
    private @Nullable Expansion expansion;

    MvExpandOperator(Plan.MvExpand plan, QueryRun run) {
        this(plan, ExpressionShape.allColumns(plan.schema().size()), run);
    }

    /** Only the given columns of the result are read, so that others need not be repeated. */
    MvExpandOperator(Plan.MvExpand plan, BitSet columns, QueryRun run) {
        this.plan = plan;
        this.columns = columns;
        this.run = run;
        BitSet read = ExpressionShape.columnsOf(
                plan.expansions().stream().map(Plan.Expansion::source).toList());
        read.or(columns);
        this.input = run.open(plan.input(), read);
        this.evaluator = new ExpressionEvaluator(run);
    }

    @Override
    @Nullable
    Chunk next() {
        while (true) {
            Chunk expanded = expansion == null ? null : expansion.next(run.chunkRows());
            if (expanded != null) {
                run.budget().produce(expanded.size(), expanded.columns().size());
                return expanded;
            }
            Chunk chunk = input.next();
            if (chunk == null) {
                return null;
            }
            expansion = new Expansion(plan, columns, chunk, evaluator);
        }
    }
}
