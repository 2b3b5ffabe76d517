package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.TablePlugin;
import java.util.List;

/** The list of plugins. */
public final class PluginFunctions {
    private PluginFunctions() {}

    /** All plugins of this family. */
    public static List<TablePlugin> all() {
        return List.of(
                new ActiveUsersCountPlugin(),
                new ActivityCountsMetricsPlugin(),
                new ActivityEngagementPlugin(),
                new ActivityMetricsPlugin(),
                new AutoclusterPlugin(),
                new BagUnpackPlugin(),
                new BasketPlugin(),
                new DcountIntersectPlugin(),
                new DiffpatternsPlugin(),
                new EstimateRowsCountPlugin(),
                new FunnelSequenceCompletionPlugin(),
                new FunnelSequencePlugin(),
                PassThroughPlugin.identity(),
                new NarrowPlugin(),
                new NewActivityMetricsPlugin(),
                new PivotPlugin(),
                PassThroughPlugin.preview(),
                new RollingPercentilePlugin(),
                new RowsNearPlugin(),
                new SchemaMergePlugin(),
                new SequenceDetectPlugin(),
                new SessionCountPlugin(),
                new SlidingWindowCountsPlugin());
    }
}
