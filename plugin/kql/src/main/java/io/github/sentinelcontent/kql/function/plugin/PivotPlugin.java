package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code pivot(column, aggregate)}: a column per value of a column. Its input is grouped already: the columns that
 * stay, then the pivot column, then the aggregate.
 */
final class PivotPlugin extends DescribedPlugin {
    PivotPlugin() {
        super("pivot", "turns the values of a column into columns", "pivot-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> arguments, RowSchema result, EvaluationContext context) {
        int pivot = arguments.get(0).column();
        int aggregate = arguments.get(1).column();
        KqlType pivotType = input.schema().column(pivot).type();
        KqlType type = input.schema().column(aggregate).type();
        List<Column> columns = new ArrayList<>(input.schema().columns().subList(0, pivot));
        Map<String, Integer> positions = new HashMap<>();
        for (String value : values(input, pivot)) {
            context.budget().produce(0, columns.size());
            positions.put(value, columns.size());
            columns.add(Column.of(freeName(value, columns), type));
        }
        context.budget().produce(input.rowCount(), columns.size());
        Map<List<@Nullable Object>, @Nullable Object[]> rows = new LinkedHashMap<>();
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                @Nullable Object[] kept = new Object[pivot];
                for (int i = 0; i < pivot; i++) {
                    kept[i] = chunk.column(i).value(row);
                }
                @Nullable
                Object[] cells = rows.computeIfAbsent(Arrays.asList(kept), k -> start(kept, columns.size(), type));
                String value = ScalarText.format(pivotType, chunk.column(pivot).value(row));
                cells[positions.get(value)] = chunk.column(aggregate).value(row);
            }
        }
        return Table.of(
                RowSchema.of(columns),
                rows.values().stream().map(Arrays::asList).toList());
    }

    /** The values of the pivot column as text, sorted. */
    private static TreeSet<String> values(Table input, int pivot) {
        TreeSet<String> values = new TreeSet<>();
        KqlType type = input.schema().column(pivot).type();
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                values.add(ScalarText.format(type, chunk.column(pivot).value(row)));
            }
        }
        return values;
    }

    private static String freeName(String value, List<Column> columns) {
        String wanted = value.isEmpty() ? "Column1" : value;
        String name = wanted;
        for (int i = 1; RowSchema.of(columns).indexOf(name) >= 0; i++) {
            name = wanted + i;
        }
        return name;
    }

    /** Combinations that do not occur count as zero where the aggregate is a whole number, as in the reference. */
    private static @Nullable Object[] start(@Nullable Object[] kept, int size, KqlType type) {
        @Nullable Object[] cells = Arrays.copyOf(kept, size);
        Arrays.fill(cells, kept.length, size, type.isInteger() ? 0L : null);
        return cells;
    }
}
