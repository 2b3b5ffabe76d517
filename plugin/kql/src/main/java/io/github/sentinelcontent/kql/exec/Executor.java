package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;

/** Runs plans on tables in memory. */
public final class Executor {
    private final int chunkRows;

    /** An executor that works on chunks of up to {@link Chunk#ROWS} rows. */
    public Executor() {
        this(Chunk.ROWS);
    }

    /** An executor that works on chunks of up to so many rows; results do not depend on it. */
    Executor(int chunkRows) {
        this.chunkRows = chunkRows;
    }

    /**
     * Runs a plan to its end. A table that the database lacks has no rows. A run that needs more than its budget ends
     * with {@link io.github.sentinelcontent.kql.function.Budget.Exceeded}.
     */
    public Table run(Plan plan, Database database, EvaluationContext context) {
        return new QueryRun(database, context, chunkRows).table(plan);
    }
}
