package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.Activity.Event;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code new_activity_metrics}: how many of the users first seen in a step are seen again in each later step. A table
 * of users seen before comes as the array of their ids.
 */
final class NewActivityMetricsPlugin extends DescribedPlugin {
    private static final int FIRST_OPTIONAL = 5;

    NewActivityMetricsPlugin() {
        super(
                "new_activity_metrics",
                "follows the users first seen in each step through all later steps",
                "new-activity-metrics-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(FIRST_OPTIONAL);
        int id = arguments.column(0);
        Activity activity = Activity.read(input, id, arguments.column(1), dimensions, context);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        Steps steps = Steps.of(arguments, arguments.constant(4), start);
        Set<Object> known = new HashSet<>();
        Long cohort = null;
        for (var option : arguments.constantsFrom(FIRST_OPTIONAL)) {
            if (option.value() instanceof List<?> ids) {
                known.addAll(ids);
            } else if (option.value() != null) {
                cohort = steps.floor(arguments.whole(option));
            }
        }
        KqlType type = input.schema().column(id).type();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Map.Entry<List<@Nullable Object>, List<Event>> group :
                activity.byDimensions().entrySet()) {
            var users = Activity.bySteps(Activity.between(group.getValue(), start, end), steps);
            Set<Object> seen = new HashSet<>();
            users.values()
                    .forEach(own -> own.keySet().stream()
                            .filter(user -> known.contains(DynamicValue.of(type, user)))
                            .forEach(seen::add));
            for (long from = steps.floor(start); from <= end; from = steps.after(from)) {
                context.budget().tick();
                Set<Object> fresh =
                        new HashSet<>(users.getOrDefault(from, Map.of()).keySet());
                fresh.removeAll(seen);
                seen.addAll(fresh);
                if (cohort == null || cohort == from) {
                    follow(group.getKey(), users, from, end, steps, fresh, seen, rows, context);
                }
            }
        }
        return Activity.table(result, rows, 2 + dimensions.length, context);
    }

    private static void follow(
            List<@Nullable Object> key,
            TreeMap<Long, Map<Object, Integer>> users,
            long from,
            long end,
            Steps steps,
            Set<Object> fresh,
            Set<Object> seen,
            List<List<@Nullable Object>> rows,
            EvaluationContext context) {
        for (long to = from; to <= end; to = steps.after(to)) {
            context.budget().tick();
            Set<Object> own = users.getOrDefault(to, Map.of()).keySet();
            long retained = own.stream().filter(fresh::contains).count();
            long others = own.stream().filter(user -> !seen.contains(user)).count();
            long lost = fresh.size() - retained;
            List<@Nullable Object> row = new ArrayList<>();
            row.add(from);
            row.add(to);
            row.addAll(key);
            row.addAll(List.of(
                    to == from ? (long) fresh.size() : others,
                    retained,
                    lost,
                    (double) retained / fresh.size(),
                    (double) lost / fresh.size()));
            rows.add(row);
        }
    }
}
