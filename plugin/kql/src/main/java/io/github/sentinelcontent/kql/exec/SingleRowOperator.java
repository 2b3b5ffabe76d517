package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row without columns. */
final class SingleRowOperator extends Operator {
    private boolean done;

    SingleRowOperator(Plan.SingleRow plan, QueryRun run) {}

    @Override
    @Nullable
    Chunk next() {
        if (done) {
            return null;
        }
        done = true;
        return new Chunk(List.of(), 1);
    }
}
