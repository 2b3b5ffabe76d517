package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One expression per result column. Expressions that look at other rows get the whole input in one chunk. */
final class ProjectOperator extends Operator {
    private final Plan.Project plan;
    private final QueryRun run;
    private final List<BoundExpression> expressions;
    private final Operator input;
    private final ExpressionEvaluator evaluator;

    ProjectOperator(Plan.Project plan, QueryRun run) {
        this(plan, ExpressionShape.allColumns(plan.expressions().size()), run);
    }

    /** Only the given columns of the result are read, so that others need not be carried along. */
    ProjectOperator(Plan.Project plan, BitSet columns, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.expressions = new ArrayList<>(plan.expressions());
        for (int i = 0; i < expressions.size(); i++) {
            if (!columns.get(i) && expressions.get(i) instanceof BoundExpression.ColumnValue unread) {
                expressions.set(i, new BoundExpression.Constant(unread.type(), null));
            }
        }
        this.evaluator = new ExpressionEvaluator(run);
        evaluator.share(expressions);
        this.input = ExpressionShape.anyNeedsWholeTable(plan.expressions())
                ? new WholeTable(plan.input(), run)
                : run.open(plan.input(), ExpressionShape.columnsOf(expressions));
    }

    @Override
    @Nullable
    Chunk next() {
        Chunk chunk = input.next();
        if (chunk == null) {
            return null;
        }
        run.budget().produce(chunk.size(), plan.expressions().size());
        return new Chunk(evaluator.evaluate(expressions, chunk), chunk.size());
    }
}
