package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expanded rows of one input chunk, made only as they are asked for. */
final class Expansion {
    private final Plan.MvExpand plan;
    private final BitSet wanted;
    private final Chunk input;
    private final List<Vector> sources;
    private final List<List<?>> elements = new ArrayList<>();
    private int row = -1;
    private long item;
    private long items;
    private int[] rows = new int[256];
    private long[] indexes = new long[256];
    private List<VectorBuilder> builders = List.of();
    private int count;

    Expansion(Plan.MvExpand plan, Chunk input, ExpressionEvaluator evaluator) {
        this(plan, ExpressionShape.allColumns(plan.schema().size()), input, evaluator);
    }

    /** Only the given columns of the result are read. */
    Expansion(Plan.MvExpand plan, BitSet columns, Chunk input, ExpressionEvaluator evaluator) {
        this.plan = plan;
        this.wanted = columns;
        this.input = input;
        this.sources = evaluator.evaluate(
                plan.expansions().stream().map(Plan.Expansion::source).toList(), input);
    }

    /** The next expanded rows, at most so many; null at the end. */
    @Nullable
    Chunk next(int most) {
        start();
        while (count < most && (item < items || nextRow())) {
            if (item < items) {
                addItem();
            }
        }
        return count == 0 ? null : finish();
    }

    /** The expanded rows of the next input row, which may be none; null after the last input row. */
    @Nullable
    Chunk nextRecord() {
        start();
        if (!nextRow()) {
            return null;
        }
        while (item < items) {
            addItem();
        }
        return finish();
    }

    /** The input row that {@link #nextRecord} has expanded last. */
    int record() {
        return row;
    }

    private void start() {
        count = 0;
        builders = plan.expansions().stream()
                .map(e -> VectorBuilder.of(e.type(), 0))
                .toList();
    }

    private boolean nextRow() {
        if (row + 1 >= input.size()) {
            return false;
        }
        row++;
        elements.clear();
        items = 0;
        for (Vector source : sources) {
            List<?> list = elementsOf(DynamicValue.of(source.type(), source.value(row)));
            elements.add(list);
            items = Math.max(items, list.size());
        }
        items = Math.min(items, plan.rowLimit());
        item = 0;
        return true;
    }

    private List<?> elementsOf(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Map<?, ?> bag) {
            List<Object> properties = new ArrayList<>(bag.size());
            for (Map.Entry<?, ?> property : bag.entrySet()) {
                properties.add(
                        plan.bagAsArray()
                                ? Collections.unmodifiableList(Arrays.asList(property.getKey(), property.getValue()))
                                : Collections.singletonMap(property.getKey(), property.getValue()));
            }
            return properties;
        }
        return Collections.singletonList(value);
    }

    private void addItem() {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            indexes = Arrays.copyOf(indexes, count * 2);
        }
        rows[count] = row;
        indexes[count++] = item;
        for (int i = 0; i < builders.size(); i++) {
            List<?> list = elements.get(i);
            Object element = item < list.size() ? list.get((int) item) : null;
            builders.get(i)
                    .append(ElementCast.cast(element, plan.expansions().get(i).type()));
        }
        item++;
    }

    private Chunk finish() {
        RowSchema schema = plan.schema();
        Vector[] columns = new Vector[schema.size()];
        for (int i = 0; i < builders.size(); i++) {
            columns[plan.expansions().get(i).column()] = builders.get(i).build();
        }
        if (plan.withIndex()) {
            columns[schema.size() - 1] = new LongVector(KqlType.LONG, Arrays.copyOf(indexes, count), null, count);
        }
        Chunk repeated = input.take(wanted, rows, count);
        for (int i = 0; i < input.columns().size(); i++) {
            columns[i] = columns[i] == null ? repeated.column(i) : columns[i];
        }
        return new Chunk(List.of(columns), count);
    }
}
