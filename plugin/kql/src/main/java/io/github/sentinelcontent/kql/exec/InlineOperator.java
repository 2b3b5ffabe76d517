package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** Rows given in the query. */
final class InlineOperator extends Operator {
    private final TableRows rows;

    InlineOperator(Plan.Inline plan, QueryRun run) {
        this.rows = new TableRows(plan.table().chunks(), run);
    }

    @Override
    @Nullable
    Chunk next() {
        return rows.next();
    }
}
