package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.function.aggregate.AggregateFunctions;
import io.github.sentinelcontent.kql.function.convert.ConvertFunctions;
import io.github.sentinelcontent.kql.function.dynamic.DynamicFunctions;
import io.github.sentinelcontent.kql.function.logic.LogicFunctions;
import io.github.sentinelcontent.kql.function.math.MathFunctions;
import io.github.sentinelcontent.kql.function.math.RoundingFunctions;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All functions, operators, aggregations and plugins that this engine runs: the lists of the families. A family is only
 * loaded when a name is not in those before it, which makes the first query of a process quicker.
 */
public final class BuiltinFunctions {
    private static final Function<ScalarFunction, String> NAME = ScalarFunction::name;
    private static final List<Family<ScalarFunction>> SCALARS = List.of(
            new Family<>(LogicFunctions::all, NAME),
            new Family<>(ConvertFunctions::all, NAME),
            new Family<>(TextFunctions::all, NAME),
            new Family<>(TimeFunctions::all, NAME),
            new Family<>(DynamicFunctions::all, NAME),
            new Family<>(RoundingFunctions::all, NAME),
            new Family<>(NetworkFunctions::all, NAME),
            new Family<>(MathFunctions::all, NAME),
            new Family<>(WindowFunctions::all, NAME),
            new Family<>(SeriesFunctions::all, NAME));
    private static final Family<Aggregation> AGGREGATIONS = new Family<>(AggregateFunctions::all, Aggregation::name);
    private static final Family<TablePlugin> PLUGINS = new Family<>(PluginFunctions::all, TablePlugin::name);

    private BuiltinFunctions() {}

    /** The scalar function of this name, or the operator of this symbol. */
    public static Optional<ScalarFunction> scalar(String name) {
        for (Family<ScalarFunction> family : SCALARS) {
            ScalarFunction function = family.byName().get(name);
            if (function != null) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** The aggregation of this name. */
    public static Optional<Aggregation> aggregation(String name) {
        return Optional.ofNullable(AGGREGATIONS.byName().get(name));
    }

    /** The plugin of this name. */
    public static Optional<TablePlugin> plugin(String name) {
        return Optional.ofNullable(PLUGINS.byName().get(name));
    }

    /** The names of all functions, operators, aggregations and plugins, sorted. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Family<ScalarFunction> family : SCALARS) {
            for (String name : family.byName().keySet()) {
                if (!names.add(name)) {
                    throw new IllegalStateException("function " + name + " is in two families");
                }
            }
        }
        names.addAll(AGGREGATIONS.byName().keySet());
        names.addAll(PLUGINS.byName().keySet());
        return names;
    }

    /** A list of functions that is loaded when it is first asked for. */
    private static final class Family<F> {
        private final Supplier<List<F>> list;
        private final Function<F, String> name;
        private volatile @Nullable Map<String, F> byName;

        Family(Supplier<List<F>> list, Function<F, String> name) {
            this.list = list;
            this.name = name;
        }

        Map<String, F> byName() {
            Map<String, F> loaded = byName;
            if (loaded == null) {
                loaded = load();
                byName = loaded;
            }
            return loaded;
        }

        private Map<String, F> load() {
            Map<String, F> loaded = new HashMap<>();
            for (F function : list.get()) {
                if (loaded.put(name.apply(function), function) != null) {
                    throw new IllegalStateException("function " + name.apply(function) + " is listed twice");
                }
            }
            return loaded;
        }
    }
}
