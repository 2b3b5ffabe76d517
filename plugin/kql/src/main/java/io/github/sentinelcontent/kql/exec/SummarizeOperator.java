package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row per distinct key in first-seen order, null being a key like any other; without keys exactly one row, even
 * for no input.
 */
final class SummarizeOperator extends Operator {
    private final Plan.Summarize plan;
    private final QueryRun run;
    private final ExpressionEvaluator evaluator;
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final RowNumbering groups;
    private final List<Chunk> keyRows = new ArrayList<>();
    private @Nullable TableRows result;

    SummarizeOperator(Plan.Summarize plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
        this.groups = new RowNumbering(plan.keys().size());
        for (Plan.Aggregate aggregate : plan.aggregates()) {
            aggregates.add(new Aggregate(aggregate, evaluator, run));
        }
    }

    @Override
    @Nullable
    Chunk next() {
        if (result == null) {
            result = new TableRows(summarize(), run);
        }
        return result.next();
    }

    private List<Chunk> summarize() {
        BitSet read = ExpressionShape.columnsOf(plan.keys());
        plan.aggregates().forEach(a -> read.or(ExpressionShape.columnsOf(a.arguments())));
        Operator input = run.open(plan.input(), read);
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            add(chunk);
        }
        int groupCount = plan.keys().isEmpty() ? 1 : groups.size();
        if (groupCount == 0) {
            return List.of();
        }
        List<Vector> columns = new ArrayList<>();
        if (!plan.keys().isEmpty()) {
            RowSchema keySchema =
                    RowSchema.of(plan.schema().columns().subList(0, plan.keys().size()));
            columns.addAll(new Table(keySchema, keyRows).toSingleChunk().columns());
        }
        for (Aggregate aggregate : aggregates) {
            columns.addAll(aggregate.finish(groupCount));
        }
        return List.of(new Chunk(columns, groupCount));
    }

    private void add(Chunk chunk) {
        List<Vector> keys = evaluator.evaluate(plan.keys(), chunk);
        int before = groups.size();
        int[] numbers = groups.number(keys, chunk.size());
        keepNewKeys(keys, numbers, before);
        int groupCount = plan.keys().isEmpty() ? 1 : groups.size();
        run.budget().produce(groupCount - before, plan.schema().size());
        for (Aggregate aggregate : aggregates) {
            aggregate.add(chunk, numbers, groupCount);
        }
    }

    /** Numbers rise as rows are first seen, so the first row with the next number holds the new key. */
    private void keepNewKeys(List<Vector> keys, int[] numbers, int before) {
        int fresh = groups.size() - before;
        if (plan.keys().isEmpty() || fresh == 0) {
            return;
        }
        int[] rows = new int[fresh];
        int count = 0;
        for (int row = 0; count < fresh; row++) {
            if (numbers[row] == before + count) {
                rows[count++] = row;
            }
        }
        keyRows.add(new Chunk(keys.stream().map(k -> k.take(rows, fresh)).toList(), fresh));
    }
}
