package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.FrequentPatterns.Pattern;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code basket}: all combinations of values that a share of the rows has. */
final class BasketPlugin extends DescribedPlugin {
    private static final double THRESHOLD = 0.05;
    private static final int MOST_DIMENSIONS = 5;
    private static final int FIRST_WILDCARD = 3;

    BasketPlugin() {
        super(
                "basket",
                "finds all combinations of values that a share of the rows has",
                "basket-plugin",
                "found exactly and given by falling count, where the service samples");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        double threshold = arguments.number(0, THRESHOLD);
        int weights = arguments.isDefault(1) ? -1 : arguments.column(1);
        int depth = (int) Math.max(1, Math.min(Integer.MAX_VALUE, arguments.number(2, MOST_DIMENSIONS)));
        Dimensions table = Dimensions.read(input, weights);
        double total = table.weight(table.allRows());
        List<Pattern> patterns = new ArrayList<>(FrequentPatterns.of(
                table,
                table.allRows(),
                rows -> table.weight(rows) >= Math.max(threshold, Double.MIN_VALUE) * total,
                depth,
                context.budget()));
        patterns.sort(Comparator.comparingDouble(pattern -> -table.weight(pattern.rows())));
        Map<KqlType, Object> wildcards = Dimensions.wildcards(arguments, FIRST_WILDCARD);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Pattern pattern : patterns) {
            rows.add(segment(rows.size(), pattern, total, table, input.schema(), wildcards));
        }
        return Table.of(result, rows);
    }

    /** A row of number, count, percentage and values. */
    static List<@Nullable Object> segment(
            int number,
            Pattern pattern,
            double total,
            Dimensions table,
            RowSchema schema,
            Map<KqlType, Object> wildcards) {
        double count = table.weight(pattern.rows());
        List<@Nullable Object> row = new ArrayList<>(List.of((long) number, Math.round(count), 100 * count / total));
        table.append(pattern.values(), schema, wildcards, row);
        return row;
    }
}
