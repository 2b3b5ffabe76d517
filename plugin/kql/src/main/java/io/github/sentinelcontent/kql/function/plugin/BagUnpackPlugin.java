package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code bag_unpack(bag, prefix, conflict, ignored)}: a column per property, sorted by name. */
final class BagUnpackPlugin extends DescribedPlugin {
    BagUnpackPlugin() {
        super("bag_unpack", "replaces a column of bags by a column for each property", "bag-unpack-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> arguments, RowSchema result, EvaluationContext context) {
        int bag = arguments.get(0).column();
        if (bag < 0) {
            throw new RunFault("the first argument of bag_unpack must be a column");
        }
        Map<String, KqlType> properties = properties(input, bag, ignored(arguments));
        context.budget().produce(input.rowCount(), properties.size());
        Layout layout = layout(input.schema(), bag, properties, arguments);
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk : input.chunks()) {
            chunks.add(unpack(chunk, bag, layout));
        }
        return new Table(layout.schema(), chunks);
    }

    private static Set<Object> ignored(List<PluginArgument> arguments) {
        Object names = arguments.size() > 3 ? arguments.get(3).argument().value() : null;
        return names instanceof List<?> list ? new HashSet<>(list) : Set.of();
    }

    private static Map<String, KqlType> properties(Table input, int bag, Set<Object> ignored) {
        Map<String, KqlType> properties = new TreeMap<>();
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                if (chunk.column(bag).value(row) instanceof Map<?, ?> values) {
                    values.forEach((key, value) -> {
                        if (!ignored.contains(key)) {
                            properties.merge(String.valueOf(key), typeOf(value), BagUnpackPlugin::common);
                        }
                    });
                }
            }
        }
        return properties;
    }

    /** The column type for a value; a null fits all types, which UNKNOWN stands for. */
    private static KqlType typeOf(@Nullable Object value) {
        if (value == null) {
            return KqlType.UNKNOWN;
        }
        if (value instanceof Boolean) {
            return KqlType.BOOL;
        }
        if (value instanceof Long) {
            return KqlType.LONG;
        }
        if (value instanceof Double) {
            return KqlType.REAL;
        }
        if (value instanceof BigDecimal) {
            return KqlType.DECIMAL;
        }
        if (value instanceof Datetime) {
            return KqlType.DATETIME;
        }
        if (value instanceof Timespan) {
            return KqlType.TIMESPAN;
        }
        if (value instanceof UUID) {
            return KqlType.GUID;
        }
        return value instanceof String ? KqlType.STRING : KqlType.DYNAMIC;
    }

    private static KqlType common(KqlType left, KqlType right) {
        if (left == right || right == KqlType.UNKNOWN) {
            return left;
        }
        return left == KqlType.UNKNOWN ? right : KqlType.DYNAMIC;
    }

    private static Layout layout(
            RowSchema input, int bag, Map<String, KqlType> properties, List<PluginArgument> arguments) {
        Object prefix = arguments.size() > 1 ? arguments.get(1).argument().value() : null;
        Object conflict = arguments.size() > 2 ? arguments.get(2).argument().value() : null;
        List<Column> columns = new ArrayList<>();
        List<@Nullable String> keys = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < input.size(); i++) {
            if (i != bag) {
                columns.add(input.column(i));
                keys.add(null);
                sources.add(i);
            }
        }
        for (Map.Entry<String, KqlType> property : properties.entrySet()) {
            String name = (prefix == null ? "" : prefix) + property.getKey();
            KqlType type = property.getValue() == KqlType.UNKNOWN ? KqlType.DYNAMIC : property.getValue();
            int taken = RowSchema.of(columns).indexOf(name);
            if (taken >= 0 && "keep_source".equals(conflict)) {
                continue;
            }
            if (taken >= 0 && !"replace_source".equals(conflict)) {
                throw new RunFault("bag_unpack gives a second column '" + name + "'; name a prefix, or say "
                        + "'replace_source' or 'keep_source' as third argument");
            }
            int at = taken >= 0 ? taken : columns.size();
            if (taken >= 0) {
                columns.remove(at);
                keys.remove(at);
                sources.remove(at);
            }
            columns.add(at, Column.of(name, type));
            keys.add(at, property.getKey());
            sources.add(at, -1);
        }
        return new Layout(RowSchema.of(columns), keys, sources);
    }

    /**
     * Where the result columns come from.
     *
     * @param keys for each column the property it holds, null for a column of the input
     * @param sources for each column its position in the input, -1 for a property
     */
    private record Layout(RowSchema schema, List<@Nullable String> keys, List<Integer> sources) {}

    private static Chunk unpack(Chunk chunk, int bag, Layout layout) {
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < layout.schema().size(); i++) {
            String key = layout.keys().get(i);
            columns.add(
                    key == null
                            ? chunk.column(layout.sources().get(i))
                            : property(
                                    chunk.column(bag),
                                    key,
                                    layout.schema().column(i).type()));
        }
        return new Chunk(columns, chunk.size());
    }

    private static Vector property(Vector bags, String key, KqlType type) {
        VectorBuilder builder = VectorBuilder.of(type, bags.size());
        for (int row = 0; row < bags.size(); row++) {
            Object value = bags.value(row) instanceof Map<?, ?> bag ? bag.get(key) : null;
            if (type == KqlType.DATETIME && value instanceof Datetime datetime) {
                builder.append(datetime.ticks());
            } else if (type == KqlType.TIMESPAN && value instanceof Timespan timespan) {
                builder.append(timespan.ticks());
            } else {
                builder.append(value);
            }
        }
        return builder.build();
    }
}
