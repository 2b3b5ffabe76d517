package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import org.jspecify.annotations.Nullable;

/** One expression per result column. Expressions that look at other rows get the whole input in one chunk. */
final class ProjectOperator extends Operator {
    private final Plan.Project plan;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;

    ProjectOperator(Plan.Project plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
        this.input = ExpressionShape.anyNeedsWholeTable(plan.expressions())
                ? new WholeTable(plan.input(), run)
                : run.open(plan.input(), ExpressionShape.columnsOf(plan.expressions()));
    }

    @Override
    @Nullable
    Chunk next() {
        Chunk chunk = input.next();
        if (chunk == null) {
            return null;
        }
        run.budget().produce(chunk.size(), plan.expressions().size());
        return new Chunk(evaluator.evaluate(plan.expressions(), chunk), chunk.size());
    }
}
