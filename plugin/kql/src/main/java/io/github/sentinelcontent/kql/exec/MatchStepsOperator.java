package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.MatchStep;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code scan}: offers each row to the steps from the last to the first. A row extends a sequence whose step before it
 * has matched, or takes the place of the last match of the same step; for the first step it may start a sequence.
 * Source: <a href="https://learn.microsoft.com/kusto/query/scan-operator">scan operator</a>, matching logic.
 */
final class MatchStepsOperator extends Operator {
    private final Plan.MatchSteps plan;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;
    private final List<Column> block;
    private final @Nullable Object[] defaults;
    private final @Nullable Sequence[] states;
    private long nextMatch;

    MatchStepsOperator(Plan.MatchSteps plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.input = run.open(plan.input());
        this.evaluator = new ExpressionEvaluator(run);
        this.block = plan.schema().columns().subList(0, plan.defaults().size());
        this.states = new Sequence[plan.steps().size()];
        this.defaults = new Object[block.size()];
        for (int i = 0; i < defaults.length; i++) {
            BoundExpression value = plan.defaults().get(i);
            defaults[i] = value == null ? null : run.constant(value);
        }
    }

    /**
     * A sequence of matches.
     *
     * @param match its number
     * @param rows the last row of each step, null for a step that has not matched
     */
    private record Sequence(long match, @Nullable Object[][] rows) {}

    @Override
    @Nullable
    Chunk next() {
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            List<VectorBuilder> builders = new ArrayList<>();
            plan.schema().columns().forEach(column -> builders.add(VectorBuilder.of(column.type(), 0)));
            for (int row = 0; row < chunk.size(); row++) {
                offer(current(chunk, row), builders);
            }
            int rows = builders.isEmpty() ? 0 : builders.get(0).size();
            run.budget().produce(rows, builders.size());
            if (rows > 0) {
                return new Chunk(builders.stream().map(VectorBuilder::build).toList(), rows);
            }
        }
        return null;
    }

    private @Nullable Object[] current(Chunk chunk, int row) {
        @Nullable Object[] current = defaults.clone();
        for (int i = 0; i < current.length; i++) {
            if (plan.defaults().get(i) == null) {
                current[i] = chunk.column(i).value(row);
            }
        }
        return current;
    }

    private void offer(@Nullable Object[] current, List<VectorBuilder> out) {
        for (int step = plan.steps().size() - 1; step >= 0; step--) {
            run.budget().tick();
            Sequence before = step == 0 ? null : states[step - 1];
            Sequence same = states[step];
            if (before != null && matches(step, current, before)) {
                states[step - 1] = null;
                accept(step, current, before, out);
            } else if (same != null && matches(step, current, same)) {
                accept(step, current, same, out);
            } else if (step == 0 && same == null) {
                Sequence fresh = new Sequence(nextMatch, new Object[states.length][]);
                if (matches(step, current, fresh)) {
                    nextMatch++;
                    accept(step, current, fresh, out);
                }
            }
        }
    }

    private boolean matches(int step, @Nullable Object[] current, Sequence sequence) {
        BoundExpression condition = plan.steps().get(step).condition();
        return Boolean.TRUE.equals(
                evaluator.evaluate(condition, row(current, sequence)).value(0));
    }

    private void accept(int step, @Nullable Object[] current, Sequence sequence, List<VectorBuilder> out) {
        MatchStep plan = this.plan.steps().get(step);
        Chunk row = row(current, sequence);
        @Nullable Object[] extended = current.clone();
        for (int i = 0; i < plan.columns().size(); i++) {
            extended[plan.columns().get(i)] =
                    evaluator.evaluate(plan.assignments().get(i), row).value(0);
        }
        @Nullable Object[][] rows = sequence.rows().clone();
        rows[step] = extended;
        states[step] = new Sequence(sequence.match(), rows);
        if (plan.output()) {
            for (int i = 0; i < extended.length; i++) {
                out.get(i).append(extended[i]);
            }
            if (this.plan.withMatchId()) {
                out.get(extended.length).append(sequence.match());
            }
        }
    }

    /** The current row, then the last row of each step; before its first match a step has the defaults. */
    private Chunk row(@Nullable Object[] current, Sequence sequence) {
        List<Vector> columns = new ArrayList<>(block.size() * (states.length + 1));
        addBlock(current, columns);
        for (@Nullable Object[] last : sequence.rows()) {
            addBlock(last == null ? defaults : last, columns);
        }
        return new Chunk(columns, 1);
    }

    private void addBlock(@Nullable Object[] values, List<Vector> columns) {
        for (int i = 0; i < values.length; i++) {
            columns.add(new ConstantVector(block.get(i).type(), values[i], 1));
        }
    }
}
