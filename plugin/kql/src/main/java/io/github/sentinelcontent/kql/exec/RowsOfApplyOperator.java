package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** The rows that {@code mv-apply} or {@code partition} hands to its body. */
final class RowsOfApplyOperator extends Operator {
    private final TableRows rows;

    RowsOfApplyOperator(Plan.RowsOfApply plan, QueryRun run) {
        this.rows = new TableRows(run.applyRows().chunks(), run);
    }

    @Override
    @Nullable
    Chunk next() {
        return rows.next();
    }
}
