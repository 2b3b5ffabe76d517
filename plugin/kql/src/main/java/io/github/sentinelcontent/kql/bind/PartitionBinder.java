package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.PartitionOperator;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import java.util.List;

/** Binds {@code partition by}: a sub-query per key. */
final class PartitionBinder {
    private PartitionBinder() {}

    static Plan bind(BindContext context, Relation input, PartitionOperator operator) {
        BoundExpression key = ExpressionBinder.over(context, input).bind(operator.column());
        Relation rows = input.then(new Plan.RowsOfApply(input.schema()));
        BindContext inner = context.withOuterRows(rows);
        Relation body = operator.subquery() instanceof PipelineExpression pipeline && pipeline.source() == null
                ? new PipelineBinder(inner).bind(rows, pipeline.operators())
                : TabularBinder.source(inner, operator.subquery());
        return new Plan.Partition(input.plan(), key, body.plan());
    }

    /** The columns of a sub-query over the rows of an operator that this engine does not run. */
    static Plan unsupported(BindContext context, Relation input, PipelineExpression subquery, String what) {
        Relation body = new PipelineBinder(context.withOuterRows(input)).bind(input, List.copyOf(subquery.operators()));
        return new Plan.Unsupported(what, body.schema());
    }
}
