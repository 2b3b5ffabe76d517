package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.FrequentPatterns.Pattern;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code autocluster}: a few combinations of values that tell much about many rows. The best is taken, then the best
 * for the rows that it leaves, and so on. Best is the weighted geometric mean of the share of rows and of how rare the
 * values are.
 */
final class AutoclusterPlugin extends DescribedPlugin {
    private static final double SIZE_WEIGHT = 0.5;
    private static final double LEAST_SHARE = 0.05;
    private static final int FIRST_WILDCARD = 3;

    AutoclusterPlugin() {
        super(
                "autocluster",
                "finds a few combinations of values that tell much about many rows",
                "autocluster-plugin",
                "the service grows its clusters from random rows, this engine chooses among all frequent combinations");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        double sizeWeight = Math.max(0, Math.min(1, arguments.number(0, SIZE_WEIGHT)));
        int weights = arguments.isDefault(1) ? -1 : arguments.column(1);
        Dimensions table = Dimensions.read(input, weights);
        int[] all = table.allRows();
        double total = table.weight(all);
        double least = LEAST_SHARE * total;
        List<Pattern> patterns = FrequentPatterns.of(
                table,
                all,
                rows -> table.weight(rows) >= Math.max(least, Double.MIN_VALUE),
                input.schema().size(),
                context.budget());
        Map<KqlType, Object> wildcards = Dimensions.wildcards(arguments, FIRST_WILDCARD);
        double[] information =
                patterns.stream().mapToDouble(p -> information(p, table, total)).toArray();
        BitSet covered = new BitSet(all.length);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int best = best(patterns, information, covered, table, least, sizeWeight, context);
        while (best >= 0) {
            rows.add(BasketPlugin.segment(rows.size(), patterns.get(best), total, table, input.schema(), wildcards));
            for (int row : patterns.get(best).rows()) {
                covered.set(row);
            }
            best = best(patterns, information, covered, table, least, sizeWeight, context);
        }
        return Table.of(result, rows);
    }

    /** The position of the best pattern for the rows that are left, -1 when none has enough of them. */
    private static int best(
            List<Pattern> patterns,
            double[] information,
            BitSet covered,
            Dimensions table,
            double least,
            double sizeWeight,
            EvaluationContext context) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < patterns.size(); i++) {
            context.budget().tick();
            double size = 0;
            for (int row : patterns.get(i).rows()) {
                size += covered.get(row) ? 0 : table.weights()[row];
            }
            double score = Math.pow(size, sizeWeight) * Math.pow(information[i], 1 - sizeWeight);
            if (size >= least && size > 0 && score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** How much the values tell: for each the share of rows that do not have it; a little for values of all rows. */
    private static double information(Pattern pattern, Dimensions table, double total) {
        double sum = 1e-6;
        for (int column = 0; column < pattern.values().length; column++) {
            int value = pattern.values()[column];
            if (value != Dimensions.NONE) {
                double without = 0;
                int[] codes = table.codes()[column];
                for (int row = 0; row < codes.length; row++) {
                    without += codes[row] == value ? 0 : table.weights()[row];
                }
                sum += without / total;
            }
        }
        return sum;
    }
}
