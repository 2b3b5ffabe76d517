package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.Activity.Event;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code sliding_window_counts}: rows and users of the window that ends with each step. */
final class SlidingWindowCountsPlugin extends DescribedPlugin {
    private static final int FIRST_DIMENSION = 6;

    SlidingWindowCountsPlugin() {
        super(
                "sliding_window_counts",
                "counts rows and users of the window that ends with each step",
                "sliding-window-counts-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(FIRST_DIMENSION);
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(1), dimensions, context);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        long lookback = arguments.duration(arguments.constant(4));
        Steps steps = Steps.of(arguments, arguments.constant(5), start);
        long first = steps.floor(start);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions().forEach((key, events) -> {
            TreeMap<Long, Map<Object, Integer>> windows = new TreeMap<>();
            for (Event event : Activity.between(events, Long.MIN_VALUE, end)) {
                long step = Math.max(first, steps.floor(event.time()));
                while (step <= end && steps.after(step) - lookback <= event.time()) {
                    context.budget().produce(1, 1);
                    windows.computeIfAbsent(step, s -> new HashMap<>()).merge(event.id(), 1, Integer::sum);
                    step = steps.after(step);
                }
            }
            windows.forEach((step, users) -> rows.add(Activity.row(
                    step,
                    key,
                    users.values().stream().mapToLong(Integer::longValue).sum(),
                    (long) users.size())));
        });
        return Activity.table(result, rows, 1 + dimensions.length, context);
    }
}
