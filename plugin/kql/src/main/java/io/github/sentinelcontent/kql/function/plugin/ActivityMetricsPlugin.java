package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code activity_metrics}: users of each step against those of the step before. */
final class ActivityMetricsPlugin extends DescribedPlugin {
    ActivityMetricsPlugin() {
        super(
                "activity_metrics",
                "counts the users of each step and those that stayed, came or left since the step before",
                "activity-metrics-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(2);
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(1), dimensions, context);
        List<Argument> constants = arguments.constantsFrom(2);
        boolean bounded = constants.size() == 3;
        if (!bounded && constants.size() != 1) {
            throw new RunFault("activity_metrics takes a window, and before it a start and an end or none");
        }
        long start = bounded ? arguments.whole(constants.get(0)) : Long.MIN_VALUE;
        long end = bounded ? arguments.whole(constants.get(1)) : Long.MAX_VALUE;
        Steps steps = Steps.of(arguments, constants.get(bounded ? 2 : 0), bounded ? start : 0);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions().forEach((key, events) -> {
            TreeMap<Long, Map<Object, Integer>> users = Activity.bySteps(Activity.between(events, start, end), steps);
            users.forEach((step, own) -> {
                Map.Entry<Long, Map<Object, Integer>> previous = users.lowerEntry(step);
                Map<Object, Integer> before =
                        previous != null && steps.after(previous.getKey()) == step ? previous.getValue() : Map.of();
                long stayed = own.keySet().stream().filter(before::containsKey).count();
                double retention = (double) stayed / before.size();
                rows.add(Activity.row(step, key, (long) own.size(), own.size() - stayed, retention, 1 - retention));
            });
        });
        return Activity.table(result, rows, 1 + dimensions.length, context);
    }
}
