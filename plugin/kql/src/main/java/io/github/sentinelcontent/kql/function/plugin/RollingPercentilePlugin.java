package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarOrder;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code rolling_percentile}: a percentile of the values of so many bins, the last of which is the row's. */
final class RollingPercentilePlugin extends DescribedPlugin {
    private static final int FIRST_DIMENSION = 5;

    RollingPercentilePlugin() {
        super(
                "rolling_percentile",
                "gives a percentile over a window of bins",
                "rolling-percentile-plugin",
                "taken exactly by nearest rank, where the service estimates");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(FIRST_DIMENSION);
        double percentile = arguments.number(1, 0);
        Steps bins = Steps.of(arguments, arguments.constant(3), 0);
        long window = Math.max(1, arguments.whole(arguments.constant(4)));
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(2), dimensions, context);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions().forEach((key, events) -> {
            TreeMap<Long, List<Object>> values = new TreeMap<>();
            for (Activity.Event event : events) {
                values.computeIfAbsent(bins.floor(event.time()), bin -> new ArrayList<>())
                        .add(event.id());
            }
            for (long bin : values.keySet()) {
                List<Object> all = new ArrayList<>();
                values.subMap(bin - (window - 1) * bins.length(), true, bin, true)
                        .values()
                        .forEach(all::addAll);
                context.budget().hold(all.size());
                List<@Nullable Object> row = new ArrayList<>(key);
                row.add(bin);
                row.add(nearest(all, percentile));
                rows.add(row);
            }
        });
        return timeFirst(
                Activity.table(reordered(result, dimensions.length), rows, dimensions.length + 1, context), result);
    }

    private static Object nearest(List<Object> values, double percentile) {
        values.sort(ScalarOrder::compare);
        int rank = (int) Math.ceil(values.size() * percentile / 100);
        return values.get(Math.max(0, Math.min(rank, values.size()) - 1));
    }

    /** The rows are ordered by dimensions, then time, though the time is the first column. */
    private static RowSchema reordered(RowSchema result, int dimensions) {
        List<Column> columns = new ArrayList<>(result.columns());
        columns.add(dimensions, columns.remove(0));
        return RowSchema.of(columns);
    }

    private static Table timeFirst(Table table, RowSchema result) {
        int time = result.size() - 2;
        return new Table(
                result,
                table.chunks().stream()
                        .map(chunk -> {
                            List<Vector> columns = new ArrayList<>(chunk.columns());
                            columns.add(0, columns.remove(time));
                            return new Chunk(columns, chunk.size());
                        })
                        .toList());
    }
}
