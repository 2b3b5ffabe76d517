package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** Passes rows on; every operator of this engine keeps a definite order. */
final class SerializeOperator extends Operator {
    private final Operator input;

    SerializeOperator(Plan.Serialize plan, QueryRun run) {
        this.input = run.open(plan.input());
    }

    @Override
    @Nullable
    Chunk next() {
        return input.next();
    }
}
