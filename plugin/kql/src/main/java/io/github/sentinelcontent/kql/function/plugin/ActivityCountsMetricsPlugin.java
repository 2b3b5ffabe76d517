package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code activity_counts_metrics}: rows and users of each step, new ones and all so far. */
final class ActivityCountsMetricsPlugin extends DescribedPlugin {
    private static final int FIRST_DIMENSION = 5;

    ActivityCountsMetricsPlugin() {
        super(
                "activity_counts_metrics",
                "counts rows and users of each step, new users and all users so far",
                "activity-counts-metrics-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(FIRST_DIMENSION);
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(1), dimensions, context);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        Steps steps = Steps.of(arguments, arguments.constant(4), start);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions().forEach((key, events) -> {
            Set<Object> seen = new HashSet<>();
            Activity.bySteps(Activity.between(events, start, end), steps).forEach((step, users) -> {
                long before = seen.size();
                seen.addAll(users.keySet());
                long count =
                        users.values().stream().mapToLong(Integer::longValue).sum();
                rows.add(Activity.row(step, key, count, (long) users.size(), seen.size() - before, (long) seen.size()));
            });
        });
        return Activity.table(result, rows, 1 + dimensions.length, context);
    }
}
