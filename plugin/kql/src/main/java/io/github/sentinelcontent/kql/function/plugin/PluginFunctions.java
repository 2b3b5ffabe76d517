package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.TablePlugin;
import java.util.List;

/** The list of plugins. */
public final class PluginFunctions {
    private PluginFunctions() {}

    /** All plugins of this family. */
    public static List<TablePlugin> all() {
        return List.of(new BagUnpackPlugin(), new NarrowPlugin(), new PivotPlugin());
    }
}
