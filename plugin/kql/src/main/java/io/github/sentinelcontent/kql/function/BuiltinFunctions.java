package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.function.aggregate.AggregateFunctions;
import io.github.sentinelcontent.kql.function.convert.ConvertFunctions;
import io.github.sentinelcontent.kql.function.dynamic.DynamicFunctions;
import io.github.sentinelcontent.kql.function.logic.LogicFunctions;
import io.github.sentinelcontent.kql.function.math.MathFunctions;
import io.github.sentinelcontent.kql.function.network.NetworkFunctions;
import io.github.sentinelcontent.kql.function.plugin.PluginFunctions;
import io.github.sentinelcontent.kql.function.series.SeriesFunctions;
import io.github.sentinelcontent.kql.function.text.TextFunctions;
import io.github.sentinelcontent.kql.function.time.TimeFunctions;
import io.github.sentinelcontent.kql.function.window.WindowFunctions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All functions, operators, aggregations and plugins that this engine runs: the lists of the families. */
public final class BuiltinFunctions {
    private static final Map<String, ScalarFunction> SCALARS = byName(List.of(
            ConvertFunctions.all(),
            DynamicFunctions.all(),
            LogicFunctions.all(),
            MathFunctions.all(),
            NetworkFunctions.all(),
            SeriesFunctions.all(),
            TextFunctions.all(),
            TimeFunctions.all(),
            WindowFunctions.all()));
    private static final Map<String, Aggregation> AGGREGATIONS = aggregationsByName(AggregateFunctions.all());
    private static final Map<String, TablePlugin> PLUGINS = pluginsByName(PluginFunctions.all());

    private BuiltinFunctions() {}

    /** The scalar function of this name, or the operator of this symbol. */
    public static Optional<ScalarFunction> scalar(String name) {
        return Optional.ofNullable(SCALARS.get(name));
    }

    /** The aggregation of this name. */
    public static Optional<Aggregation> aggregation(String name) {
        return Optional.ofNullable(AGGREGATIONS.get(name));
    }

    /** The plugin of this name. */
    public static Optional<TablePlugin> plugin(String name) {
        return Optional.ofNullable(PLUGINS.get(name));
    }

    /** The names of all functions, operators, aggregations and plugins, sorted. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(SCALARS.keySet());
        names.addAll(AGGREGATIONS.keySet());
        names.addAll(PLUGINS.keySet());
        return names;
    }

    private static Map<String, ScalarFunction> byName(List<List<ScalarFunction>> families) {
        Map<String, ScalarFunction> byName = new HashMap<>();
        for (List<ScalarFunction> family : families) {
            for (ScalarFunction function : family) {
                if (byName.put(function.name(), function) != null) {
                    throw new IllegalStateException("function " + function.name() + " is listed twice");
                }
            }
        }
        return Map.copyOf(byName);
    }

    private static Map<String, Aggregation> aggregationsByName(List<Aggregation> aggregations) {
        Map<String, Aggregation> byName = new HashMap<>();
        for (Aggregation aggregation : aggregations) {
            if (byName.put(aggregation.name(), aggregation) != null) {
                throw new IllegalStateException("aggregation " + aggregation.name() + " is listed twice");
            }
        }
        return Map.copyOf(byName);
    }

    private static Map<String, TablePlugin> pluginsByName(List<TablePlugin> plugins) {
        return plugins.stream().collect(Collectors.toUnmodifiableMap(TablePlugin::name, plugin -> plugin));
    }
}
