package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows in the order of the keys; holds no more than the best rows so far and one chunk. */
final class TopOperator extends Operator {
    private final Plan.Top plan;
    private final QueryRun run;
    private final ExpressionEvaluator evaluator;
    private @Nullable TableRows result;

    TopOperator(Plan.Top plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
    }

    @Override
    @Nullable
    Chunk next() {
        if (result == null) {
            result = new TableRows(best(), run);
        }
        return result.next();
    }

    private List<Chunk> best() {
        long count = run.constant(plan.count()) instanceof Long number ? number : 0;
        int wanted = (int) Math.max(0, Math.min(count, Integer.MAX_VALUE));
        Operator input = run.open(plan.input());
        Chunk best = null;
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            Chunk candidates = first(chunk, wanted);
            run.budget().produce(candidates.size(), candidates.columns().size());
            best = best == null
                    ? candidates
                    : first(new Table(plan.schema(), List.of(best, candidates)).toSingleChunk(), wanted);
        }
        return best == null ? List.of() : List.of(best);
    }

    private Chunk first(Chunk chunk, int wanted) {
        int[] rows = new RowOrder(plan.keys(), chunk, evaluator).first(chunk.size(), wanted);
        return chunk.take(rows, rows.length);
    }
}
