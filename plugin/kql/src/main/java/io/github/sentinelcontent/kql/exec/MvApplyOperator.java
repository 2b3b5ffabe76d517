package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the body once per input row on the expanded rows of that row; a row for which it gives nothing vanishes.
 */
final class MvApplyOperator extends Operator {
    private final Plan.MvApply plan;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;
    private @Nullable Chunk records;
    private @Nullable Expansion expansion;

    MvApplyOperator(Plan.MvApply plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.input = run.open(plan.input());
        this.evaluator = new ExpressionEvaluator(run);
    }

    @Override
    @Nullable
    Chunk next() {
        List<Chunk> results = new ArrayList<>();
        int rows = 0;
        while (rows < run.chunkRows()) {
            Chunk result = applyToNextRecord();
            if (result == null) {
                break;
            }
            run.budget().produce(result.size(), result.columns().size());
            if (result.size() > 0) {
                results.add(result);
                rows += result.size();
            }
        }
        return rows == 0 ? null : new Table(plan.schema(), results).toSingleChunk();
    }

    /** The result rows of the next record, which may be none; null after the last record. */
    private @Nullable Chunk applyToNextRecord() {
        while (true) {
            Chunk expanded = expansion == null ? null : expansion.nextRecord();
            if (records != null && expansion != null && expanded != null) {
                return result(records, expansion.record(), expanded);
            }
            records = input.next();
            if (records == null) {
                return null;
            }
            expansion = new Expansion(plan.expansion(), records, evaluator);
        }
    }

    private Chunk result(Chunk records, int record, Chunk expanded) {
        List<Chunk> handedIn = expanded.size() == 0 ? List.of() : List.of(expanded);
        Table rows = new Table(plan.expansion().schema(), handedIn);
        Chunk body = run.onRows(rows).wholeChunk(plan.body());
        int[] same = new int[body.size()];
        Arrays.fill(same, record);
        int carried = records.columns().size();
        List<Vector> columns = new ArrayList<>(plan.outputs().size());
        for (int output : plan.outputs()) {
            columns.add(
                    output < carried ? records.column(output).take(same, same.length) : body.column(output - carried));
        }
        return new Chunk(columns, body.size());
    }
}
