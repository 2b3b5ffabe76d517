package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the body once per distinct key on the rows of that key, in the order in which keys are first seen. */
final class PartitionOperator extends Operator {
    private final Plan.Partition plan;
    private final QueryRun run;
    private @Nullable Chunk rows;
    private int[] partitions = new int[0];
    private int partitionCount;
    private int partition;
    private @Nullable Operator body;

    PartitionOperator(Plan.Partition plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        Chunk all = rows == null ? read() : rows;
        while (true) {
            Chunk chunk = body == null ? null : body.next();
            if (chunk != null) {
                return chunk;
            }
            if (partition == partitionCount) {
                return null;
            }
            Table part = new Table(plan.input().schema(), List.of(rowsOf(all, partition++)));
            body = run.onRows(part).open(plan.body());
        }
    }

    private Chunk read() {
        Chunk all = run.wholeChunk(plan.input());
        run.budget().produce(all.size(), all.columns().size());
        RowNumbering numbering = new RowNumbering(1);
        partitions = numbering.number(new ExpressionEvaluator(run).evaluate(List.of(plan.key()), all), all.size());
        partitionCount = numbering.size();
        rows = all;
        return all;
    }

    private Chunk rowsOf(Chunk all, int wanted) {
        int[] chosen = new int[all.size()];
        int count = 0;
        for (int row = 0; row < chosen.length; row++) {
            run.budget().tick();
            if (partitions[row] == wanted) {
                chosen[count++] = row;
            }
        }
        return all.take(chosen, count);
    }
}
