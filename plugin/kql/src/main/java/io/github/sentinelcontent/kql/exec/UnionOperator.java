package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of all inputs, one input after the other. */
final class UnionOperator extends Operator {
    private final Iterator<Plan> inputs;
    private final QueryRun run;
    private @Nullable Operator current;

    UnionOperator(Plan.Union plan, QueryRun run) {
        this.inputs = plan.inputs().iterator();
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        while (true) {
            Chunk chunk = current == null ? null : current.next();
            if (chunk != null) {
                run.budget().produce(chunk.size(), chunk.columns().size());
                return chunk;
            }
            if (!inputs.hasNext()) {
                return null;
            }
            current = run.open(inputs.next());
        }
    }
}
