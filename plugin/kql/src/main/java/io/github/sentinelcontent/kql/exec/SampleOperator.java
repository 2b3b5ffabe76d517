package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** So many rows chosen at random by the seed of the run, in input order. */
final class SampleOperator extends Operator {
    private final Plan.Sample plan;
    private final QueryRun run;
    private boolean done;

    SampleOperator(Plan.Sample plan, QueryRun run) {
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
        long wanted = run.constant(plan.count()) instanceof Long count ? count : 0;
        Chunk rows = run.wholeChunk(plan.input());
        if (rows.size() <= wanted) {
            return rows.size() == 0 ? null : rows;
        }
        int[] chosen = choose(rows.size(), (int) Math.max(0, wanted));
        return chosen.length == 0 ? null : rows.take(chosen, chosen.length);
    }

    /** Takes each row with the chance that leaves exactly {@code wanted} of them. */
    private int[] choose(int rows, int wanted) {
        SplittableRandom random = run.context().random();
        int[] chosen = new int[wanted];
        int count = 0;
        for (int row = 0; count < wanted; row++) {
            if (random.nextInt(rows - row) < wanted - count) {
                chosen[count++] = row;
            }
        }
        return chosen;
    }
}
