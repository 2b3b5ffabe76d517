package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.TablePlugin;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a plugin on the whole input. */
final class EvaluateOperator extends Operator {
    private final Plan.Evaluate plan;
    private final QueryRun run;
    private @Nullable TableRows rows;

    EvaluateOperator(Plan.Evaluate plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
    }

    @Override
    @Nullable
    Chunk next() {
        if (rows == null) {
            Table result = evaluate(plan, run);
            run.budget().produce(result.rowCount(), result.schema().size());
            rows = new TableRows(result.chunks(), run);
        }
        return rows.next();
    }

    /** The result with the columns that the data gave, which an open schema does not tell beforehand. */
    static Table evaluate(Plan.Evaluate plan, QueryRun run) {
        List<TablePlugin.PluginArgument> arguments =
                plan.arguments().stream().map(e -> argument(e, run)).toList();
        return plan.plugin().evaluate(run.table(plan.input()), arguments, plan.schema(), run.context());
    }

    private static TablePlugin.PluginArgument argument(BoundExpression expression, QueryRun run) {
        if (expression instanceof BoundExpression.ColumnValue column) {
            return new TablePlugin.PluginArgument(column.index(), new Argument(column.type(), false, null));
        }
        return new TablePlugin.PluginArgument(-1, new Argument(expression.type(), true, run.constant(expression)));
    }
}
