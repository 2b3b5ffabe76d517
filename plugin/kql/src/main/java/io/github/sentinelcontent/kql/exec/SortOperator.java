package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rows in the order of the keys; rows with equal keys keep their order. */
final class SortOperator extends Operator {
    private final Plan.Sort plan;
    private final QueryRun run;
    private @Nullable TableRows sorted;

    SortOperator(Plan.Sort plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        if (sorted == null) {
            Chunk rows = run.wholeChunk(plan.input());
            run.budget().produce(rows.size(), rows.columns().size());
            int[] order = new RowOrder(plan.keys(), rows, new ExpressionEvaluator(run)).sorted(rows.size());
            sorted = new TableRows(List.of(rows.take(order, order.length)), run);
        }
        return sorted.next();
    }
}
