package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** All rows of a plan as one chunk, for expressions that look at other rows. */
final class WholeTable extends Operator {
    private final Plan plan;
    private final QueryRun run;
    private boolean done;

    WholeTable(Plan plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        if (done) {
            return null;
        }
        done = true;
        Chunk chunk = run.wholeChunk(plan);
        run.budget().produce(chunk.size(), chunk.columns().size());
        return chunk.size() == 0 ? null : chunk;
    }
}
