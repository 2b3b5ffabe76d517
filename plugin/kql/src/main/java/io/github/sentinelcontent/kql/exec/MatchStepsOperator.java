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
 * has matched, or takes the place of the last match of the same step; for the first step it may start a sequence. A
 * sequence may pass over optional steps, which the reference names only in its grammar.
 * Source: <a href="https://learn.microsoft.com/kusto/query/scan-operator">scan operator</a>, matching logic.
 */
final class MatchStepsOperator extends Operator {
    private final Plan.MatchSteps plan;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;
    private final List<Column> block;
    private final @Nullable Object[] defaults;
    private final RowNumbering numbering;
    private final List<Partition> partitions = new ArrayList<>();
    private boolean ended;

    MatchStepsOperator(Plan.MatchSteps plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.input = run.open(plan.input());
        this.evaluator = new ExpressionEvaluator(run);
        this.block = plan.schema().columns().subList(0, plan.defaults().size());
        this.numbering = new RowNumbering(plan.partition().size());
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

    /** The sequences of one group of rows: for each step the one that reached it last. */
    private static final class Partition {
        final @Nullable Sequence[] states;
        long nextMatch;

        Partition(int steps) {
            states = new Sequence[steps];
        }
    }

    @Override
    @Nullable
    Chunk next() {
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            List<VectorBuilder> builders = builders();
            int[] groups = numbering.number(evaluator.evaluate(plan.partition(), chunk), chunk.size());
            for (int row = 0; row < chunk.size(); row++) {
                offer(current(chunk, row), partition(groups[row]), builders);
            }
            Chunk found = found(builders);
            if (found.size() > 0) {
                return found;
            }
        }
        return ended ? null : rest();
    }

    /** The last rows of the sequences that nothing followed. */
    private @Nullable Chunk rest() {
        ended = true;
        List<VectorBuilder> builders = builders();
        for (Partition partition : partitions) {
            for (int step = 0; step < partition.states.length; step++) {
                leave(step, partition.states[step], builders);
            }
        }
        Chunk found = found(builders);
        return found.size() == 0 ? null : found;
    }

    private List<VectorBuilder> builders() {
        List<VectorBuilder> builders = new ArrayList<>();
        plan.schema().columns().forEach(column -> builders.add(VectorBuilder.of(column.type(), 0)));
        return builders;
    }

    private Chunk found(List<VectorBuilder> builders) {
        int rows = builders.isEmpty() ? 0 : builders.get(0).size();
        run.budget().produce(rows, builders.size());
        return new Chunk(builders.stream().map(VectorBuilder::build).toList(), rows);
    }

    private Partition partition(int number) {
        while (partitions.size() <= number) {
            partitions.add(new Partition(plan.steps().size()));
        }
        return partitions.get(number);
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

    private void offer(@Nullable Object[] current, Partition partition, List<VectorBuilder> out) {
        @Nullable Sequence[] states = partition.states;
        for (int step = plan.steps().size() - 1; step >= 0; step--) {
            run.budget().tick();
            int from = stepBefore(step, states);
            Sequence before = from < 0 ? null : states[from];
            Sequence same = states[step];
            if (before != null && matches(step, current, before)) {
                leave(from, before, out);
                leave(step, same, out);
                states[from] = null;
                states[step] = accept(step, current, before, out);
            } else if (same != null && matches(step, current, same)) {
                states[step] = accept(step, current, same, out);
            } else if (isFirst(step) && same == null) {
                Sequence fresh = new Sequence(partition.nextMatch, new Object[states.length][]);
                if (matches(step, current, fresh)) {
                    partition.nextMatch++;
                    states[step] = accept(step, current, fresh, out);
                }
            }
        }
    }

    /** The nearest step before it with a sequence, over optional steps only; -1 when there is none. */
    private int stepBefore(int step, @Nullable Sequence[] states) {
        int before = step - 1;
        while (before >= 0 && states[before] == null && plan.steps().get(before).optional()) {
            before--;
        }
        return before;
    }

    /** Whether a sequence may begin with the step. */
    private boolean isFirst(int step) {
        return plan.steps().subList(0, step).stream().allMatch(MatchStep::optional);
    }

    /** The last row of a step is known when its sequence goes on, is replaced or ends. */
    private void leave(int step, @Nullable Sequence sequence, List<VectorBuilder> out) {
        @Nullable Object @Nullable [] last = sequence == null ? null : sequence.rows()[step];
        if (last != null && plan.steps().get(step).output() == MatchStep.Output.LAST) {
            append(last, sequence.match(), out);
        }
    }

    private boolean matches(int step, @Nullable Object[] current, Sequence sequence) {
        BoundExpression condition = plan.steps().get(step).condition();
        return Boolean.TRUE.equals(
                evaluator.evaluate(condition, row(current, sequence)).value(0));
    }

    private Sequence accept(int step, @Nullable Object[] current, Sequence sequence, List<VectorBuilder> out) {
        MatchStep matched = plan.steps().get(step);
        Chunk row = row(current, sequence);
        @Nullable Object[] extended = current.clone();
        for (int i = 0; i < matched.columns().size(); i++) {
            extended[matched.columns().get(i)] =
                    evaluator.evaluate(matched.assignments().get(i), row).value(0);
        }
        @Nullable Object[][] rows = sequence.rows().clone();
        rows[step] = extended;
        if (matched.output() == MatchStep.Output.ALL) {
            append(extended, sequence.match(), out);
        }
        return new Sequence(sequence.match(), rows);
    }

    private void append(@Nullable Object[] row, long match, List<VectorBuilder> out) {
        for (int i = 0; i < row.length; i++) {
            out.get(i).append(row[i]);
        }
        if (plan.withMatchId()) {
            out.get(row.length).append(match);
        }
    }

    /** The current row, then the last row of each step; before its first match a step has the defaults. */
    private Chunk row(@Nullable Object[] current, Sequence sequence) {
        List<Vector> columns = new ArrayList<>(block.size() * (plan.steps().size() + 1));
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
