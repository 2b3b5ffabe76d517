package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** One aggregation of a running {@code summarize} or {@code make-series}. */
final class Aggregate {
    private final List<BoundExpression> arguments;
    private final ExpressionEvaluator evaluator;
    private final Accumulator accumulator;

    Aggregate(Plan.Aggregate plan, ExpressionEvaluator evaluator, QueryRun run) {
        this.arguments = plan.arguments();
        this.evaluator = evaluator;
        List<Argument> known =
                arguments.stream().map(e -> known(e, evaluator, run)).toList();
        this.accumulator = plan.function().start(known, plan.columns(), run.context());
    }

    private static Argument known(BoundExpression argument, ExpressionEvaluator evaluator, QueryRun run) {
        ExpressionShape shape = evaluator.shape(argument);
        boolean constant = shape.columns().isEmpty() && shape.deterministic() && !shape.needsWholeTable();
        return new Argument(argument.type(), constant, constant ? run.constant(argument) : null);
    }

    void add(Chunk chunk, int[] groups, int groupCount) {
        accumulator.add(evaluator.evaluate(arguments, chunk), groups, chunk.size(), groupCount);
    }

    List<Vector> finish(int groupCount) {
        return accumulator.finish(groupCount);
    }
}
