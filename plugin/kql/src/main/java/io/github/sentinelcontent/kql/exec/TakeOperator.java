package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** The first rows of the input; reads no more than it needs. */
final class TakeOperator extends Operator {
    private final Operator input;
    private long left;

    TakeOperator(Plan.Take plan, QueryRun run) {
        this.input = run.open(plan.input());
        this.left = run.constant(plan.count()) instanceof Long count ? count : 0;
    }

    @Override
    @Nullable
    Chunk next() {
        Chunk chunk = left <= 0 ? null : input.next();
        if (chunk == null) {
            return null;
        }
        Chunk taken = chunk.size() <= left ? chunk : chunk.slice(0, (int) left);
        left -= taken.size();
        return taken;
    }
}
