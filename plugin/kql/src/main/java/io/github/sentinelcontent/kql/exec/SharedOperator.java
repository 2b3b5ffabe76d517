package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** Rows that are computed once per run however often they are read. */
final class SharedOperator extends Operator {
    private final Plan.Shared plan;
    private final QueryRun run;
    private @Nullable TableRows rows;

    SharedOperator(Plan.Shared plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        if (rows == null) {
            rows = new TableRows(run.shared(plan).chunks(), run);
        }
        return rows.next();
    }
}
