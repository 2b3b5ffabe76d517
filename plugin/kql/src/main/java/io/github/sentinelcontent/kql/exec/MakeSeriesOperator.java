package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.plan.SeriesAggregate;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Per group one array per aggregate over the steps of an axis. Rows outside the axis or without a place on it do not
 * count. A step without rows has the default value, zero when none is given.
 */
final class MakeSeriesOperator extends Operator {
    private final Plan.MakeSeries plan;
    private final QueryRun run;
    private final ExpressionEvaluator evaluator;
    private @Nullable TableRows result;

    MakeSeriesOperator(Plan.MakeSeries plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
    }

    @Override
    @Nullable
    Chunk next() {
        if (result == null) {
            result = new TableRows(series(), run);
        }
        return result.next();
    }

    private List<Chunk> series() {
        Chunk input = run.wholeChunk(plan.input());
        run.budget().produce(input.size(), input.columns().size());
        Vector places = evaluator.evaluate(plan.axis(), input).flatten();
        SeriesAxis axis = SeriesAxis.of(plan, places, run);
        if (axis == null) {
            return List.of();
        }
        int[] steps = axis.steps(places);
        int[] kept = new int[steps.length];
        int count = 0;
        for (int row = 0; row < steps.length; row++) {
            if (steps[row] >= 0) {
                steps[count] = steps[row];
                kept[count++] = row;
            }
        }
        return series(axis, input.take(kept, count), steps);
    }

    private List<Chunk> series(SeriesAxis axis, Chunk rows, int[] steps) {
        List<Vector> keys = evaluator.evaluate(plan.keys(), rows);
        RowNumbering numbering = new RowNumbering(plan.keys().size());
        int[] cells = numbering.number(keys, rows.size());
        int groups = plan.keys().isEmpty() && plan.nonEmpty() ? 1 : numbering.size();
        if (groups == 0) {
            return List.of();
        }
        run.budget().hold((long) groups * axis.size() * (plan.aggregates().size() + 1));
        int[] firstRows = firstRows(cells, numbering.size());
        BitSet filled = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            cells[row] = Math.addExact(Math.multiplyExact(cells[row], axis.size()), steps[row]);
            filled.set(cells[row]);
        }
        List<Vector> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(key.take(firstRows, firstRows.length)));
        for (SeriesAggregate aggregate : plan.aggregates()) {
            columns.add(arrays(aggregate, rows, cells, groups, axis.size(), filled));
        }
        Object[] axisArrays = new Object[groups];
        Arrays.fill(axisArrays, axis.values());
        columns.add(new ObjectVector(KqlType.DYNAMIC, axisArrays, groups));
        return List.of(new Chunk(columns, groups));
    }

    private static int[] firstRows(int[] numbers, int groups) {
        int[] first = new int[groups];
        int seen = 0;
        for (int row = 0; seen < groups; row++) {
            if (numbers[row] == seen) {
                first[seen++] = row;
            }
        }
        return first;
    }

    private Vector arrays(SeriesAggregate plan, Chunk rows, int[] cells, int groups, int steps, BitSet filled) {
        Aggregate aggregate = new Aggregate(plan.aggregate(), evaluator, run);
        int cellCount = Math.multiplyExact(groups, steps);
        aggregate.add(rows, cells, cellCount);
        Vector values = aggregate.finish(cellCount).get(0);
        Object empty = defaultValue(plan, values.type());
        Object[] arrays = new Object[groups];
        for (int group = 0; group < groups; group++) {
            List<@Nullable Object> array = new ArrayList<>(steps);
            for (int cell = group * steps; cell < (group + 1) * steps; cell++) {
                array.add(filled.get(cell) ? DynamicValue.of(values.type(), values.value(cell)) : empty);
            }
            arrays[group] = Collections.unmodifiableList(array);
        }
        return new ObjectVector(KqlType.DYNAMIC, arrays, groups);
    }

    private @Nullable Object defaultValue(SeriesAggregate aggregate, KqlType type) {
        if (aggregate.defaultValue() != null) {
            Object value = run.constant(aggregate.defaultValue());
            boolean widened = type == KqlType.REAL && value instanceof Long;
            return widened
                    ? (Object) ((Long) value).doubleValue()
                    : DynamicValue.of(aggregate.defaultValue().type(), value);
        }
        return switch (type) {
            case INT, LONG -> 0L;
            case REAL -> 0.0;
            default -> null;
        };
    }
}
