package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows whose predicate is true. Each part of a conjunction only sees the rows that passed the parts before it. */
final class WhereOperator extends Operator {
    private final Operator input;
    private final QueryRun run;
    private final RowFilter filter;

    WhereOperator(Plan.Where plan, QueryRun run) {
        this(plan, ExpressionShape.allColumns(plan.schema().size()), run);
    }

    /** Only the given columns of the result are read. */
    WhereOperator(Plan.Where plan, BitSet columns, QueryRun run) {
        this.run = run;
        List<BoundExpression> conditions = new ArrayList<>();
        addConditions(plan.predicate(), conditions);
        this.filter = new RowFilter(conditions, columns, new ExpressionEvaluator(run));
        BitSet read = ExpressionShape.of(plan.predicate()).columns();
        read.or(columns);
        this.input = ExpressionShape.of(plan.predicate()).needsWholeTable()
                ? new WholeTable(plan.input(), run)
                : run.open(plan.input(), read);
    }

    /** Splits {@code a and b and c}; an expression that looks at other rows must see all of them. */
    private static void addConditions(BoundExpression predicate, List<BoundExpression> conditions) {
        if (predicate instanceof BoundExpression.Call call
                && call.function().name().equals("and")
                && !ExpressionShape.of(call).needsWholeTable()) {
            call.arguments().forEach(argument -> addConditions(argument, conditions));
        } else {
            conditions.add(predicate);
        }
    }

    @Override
    @Nullable
    Chunk next() {
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            Chunk passed = filter.apply(chunk);
            run.budget().produce(passed.size(), passed.columns().size());
            if (passed.size() > 0) {
                return passed;
            }
        }
        return null;
    }
}
