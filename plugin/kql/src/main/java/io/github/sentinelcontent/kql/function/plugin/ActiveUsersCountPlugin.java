package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.Activity.Event;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code active_users_count}: users with enough active periods in the window before one of their appearances. */
final class ActiveUsersCountPlugin extends DescribedPlugin {
    private static final int FIRST_DIMENSION = 8;

    ActiveUsersCountPlugin() {
        super(
                "active_users_count",
                "counts users that were seen in enough periods of a window before",
                "active-users-count-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(FIRST_DIMENSION);
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(1), dimensions, context);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        long lookback = arguments.duration(arguments.constant(4));
        Steps periods = Steps.of(arguments, arguments.constant(5), start);
        long wanted = arguments.whole(arguments.constant(6));
        Steps bins = Steps.of(arguments, arguments.constant(7), start);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions().forEach((key, events) -> {
            Map<Long, Set<Object>> active = new HashMap<>();
            Activity.byUser(events).forEach((user, own) -> {
                for (Event event : Activity.between(own, start, end)) {
                    context.budget().tick();
                    if (periodsBefore(own, event.time(), lookback, periods) >= wanted) {
                        active.computeIfAbsent(bins.floor(event.time()), bin -> new HashSet<>())
                                .add(user);
                    }
                }
            });
            active.forEach((bin, users) -> rows.add(Activity.row(bin, key, (long) users.size())));
        });
        return Activity.table(result, rows, 1 + dimensions.length, context);
    }

    /** The window ends with the appearance, which counts, and begins after the point that far before it. */
    private static long periodsBefore(List<Event> events, long time, long lookback, Steps periods) {
        return events.stream()
                .filter(event -> event.time() > time - lookback && event.time() <= time)
                .mapToLong(event -> periods.floor(event.time()))
                .distinct()
                .count();
    }
}
