package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.function.plugin.Activity.Event;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code activity_engagement}: users of each step against those of a longer window that ends with it. */
final class ActivityEngagementPlugin extends DescribedPlugin {
    ActivityEngagementPlugin() {
        super(
                "activity_engagement",
                "compares the users of each step with those of a longer window",
                "activity-engagement-plugin",
                "whether rows before the start count for the longer window is not documented; here they do");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int[] dimensions = arguments.columnsFrom(2);
        Activity activity = Activity.read(input, arguments.column(0), arguments.column(1), dimensions, context);
        List<Argument> constants = arguments.constantsFrom(2);
        boolean bounded = constants.size() == 4;
        if (!bounded && constants.size() != 2) {
            throw new RunFault("activity_engagement takes two windows, and before them a start and an end or none");
        }
        long start = bounded ? arguments.whole(constants.get(0)) : Long.MIN_VALUE;
        long end = bounded ? arguments.whole(constants.get(1)) : Long.MAX_VALUE;
        Steps inner = Steps.of(arguments, constants.get(bounded ? 2 : 0), bounded ? start : 0);
        long outer = arguments.duration(constants.get(bounded ? 3 : 1));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activity.byDimensions()
                .forEach((key, events) -> Activity.bySteps(Activity.between(events, start, end), inner)
                        .forEach((step, users) -> {
                            context.budget().tick();
                            long after = inner.after(step);
                            long all = Activity.between(events, after - outer, Math.min(end, after - 1)).stream()
                                    .map(Event::id)
                                    .distinct()
                                    .count();
                            long own = users.size();
                            rows.add(Activity.row(step, key, own, all, (double) own / all));
                        }));
        return Activity.table(result, rows, 1 + dimensions.length, context);
    }
}
