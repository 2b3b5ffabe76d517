package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.Activity.Event;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code session_count}: sessions seen in each step; a user's session goes on while appearances are near enough. */
final class SessionCountPlugin extends DescribedPlugin {
    private static final int FIRST_DIMENSION = 6;

    SessionCountPlugin() {
        super(
                "session_count",
                "counts the sessions of each step",
                "session-count-plugin",
                "whether a step counts the sessions that go on from the step before is not documented; here it does");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(FIRST_DIMENSION);
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(1), dimensions, context);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        Steps steps = Steps.of(arguments, arguments.constant(4), start);
        long lookback = arguments.duration(arguments.constant(5));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions().forEach((key, events) -> {
            TreeMap<Long, Long> sessions = new TreeMap<>();
            Activity.byUser(events).values().forEach(own -> count(own, start, end, lookback, steps, sessions));
            sessions.forEach((step, count) -> rows.add(Activity.row(step, key, count)));
        });
        return Activity.table(result, rows, 1 + dimensions.length, context);
    }

    /** Counts an appearance when it begins a session or is the first of its session in its step. */
    private static void count(
            List<Event> events, long start, long end, long lookback, Steps steps, TreeMap<Long, Long> sessions) {
        Event previous = null;
        for (Event event : events) {
            if (event.time() >= start && event.time() <= end) {
                long step = steps.floor(event.time());
                boolean goesOn = previous != null
                        && event.time() - previous.time() <= lookback
                        && previous.time() >= start
                        && steps.floor(previous.time()) == step;
                sessions.merge(step, goesOn ? 0L : 1L, Long::sum);
            }
            previous = event;
        }
    }
}
