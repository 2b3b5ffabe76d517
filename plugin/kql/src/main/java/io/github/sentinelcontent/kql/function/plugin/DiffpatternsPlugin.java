package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.FrequentPatterns.Pattern;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code diffpatterns}: combinations of values of which two sets of rows have different shares. The greatest difference
 * is taken, then the greatest among the rows that it leaves, and so on.
 */
final class DiffpatternsPlugin extends DescribedPlugin {
    private static final double THRESHOLD = 0.05;
    private static final int FIRST_WILDCARD = 6;

    DiffpatternsPlugin() {
        super(
                "diffpatterns",
                "finds combinations of values of which two sets of rows have different shares",
                "diffpatterns-plugin",
                "the service does not say how it chooses among patterns; the split column stays and is empty");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int split = arguments.column(0);
        double threshold = Math.max(arguments.number(4, THRESHOLD), 1e-9);
        int depth = (int) Math.max(1, Math.min(Integer.MAX_VALUE, arguments.number(5, Integer.MAX_VALUE)));
        Dimensions table = Dimensions.read(input, arguments.isDefault(3) ? -1 : arguments.column(3), split);
        Sides sides = Sides.of(
                input,
                split,
                String.valueOf(arguments.constant(1).value()),
                String.valueOf(arguments.constant(2).value()),
                table);
        List<Pattern> patterns = FrequentPatterns.of(
                table,
                sides.rows(),
                rows -> sides.shareA(rows, null) >= threshold || sides.shareB(rows, null) >= threshold,
                depth,
                context.budget());
        Map<KqlType, Object> wildcards = Dimensions.wildcards(arguments, FIRST_WILDCARD);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Pattern pattern : choose(patterns, sides, threshold, context)) {
            double a = sides.shareA(pattern.rows(), null);
            double b = sides.shareB(pattern.rows(), null);
            List<@Nullable Object> row = new ArrayList<>(List.of(
                    (long) rows.size(),
                    Math.round(a * sides.totalA()),
                    Math.round(b * sides.totalB()),
                    100 * a,
                    100 * b,
                    100 * Math.abs(a - b)));
            table.append(pattern.values(), input.schema(), wildcards, row);
            rows.add(row);
        }
        return Table.of(result, rows);
    }

    /** The patterns that tell something that those before do not, by falling difference. */
    private static List<Pattern> choose(
            List<Pattern> patterns, Sides sides, double threshold, EvaluationContext context) {
        BitSet covered = new BitSet();
        List<Pattern> chosen = new ArrayList<>();
        List<Pattern> left = new ArrayList<>(patterns);
        while (!left.isEmpty()) {
            Pattern best = left.get(0);
            double bestDifference = -1;
            for (Pattern pattern : left) {
                context.budget().tick();
                double difference =
                        Math.abs(sides.shareA(pattern.rows(), covered) - sides.shareB(pattern.rows(), covered));
                if (difference > bestDifference) {
                    best = pattern;
                    bestDifference = difference;
                }
            }
            if (bestDifference < threshold) {
                break;
            }
            chosen.add(best);
            left.remove(best);
            IntStream.of(best.rows()).forEach(covered::set);
        }
        chosen.sort(Comparator.comparingDouble(
                pattern -> -Math.abs(sides.shareA(pattern.rows(), null) - sides.shareB(pattern.rows(), null))));
        return chosen;
    }

    /** The rows of both sets. */
    private record Sides(BitSet a, BitSet b, double totalA, double totalB, double[] weights) {
        static Sides of(Table input, int split, String valueA, String valueB, Dimensions table) {
            Chunk rows = input.toSingleChunk();
            KqlType type = input.schema().column(split).type();
            BitSet a = new BitSet();
            BitSet b = new BitSet();
            for (int row = 0; row < rows.size(); row++) {
                String value = ScalarText.format(type, rows.column(split).value(row));
                a.set(row, value.equals(valueA));
                b.set(row, value.equals(valueB));
            }
            return new Sides(a, b, total(a, table), total(b, table), table.weights());
        }

        private static double total(BitSet rows, Dimensions table) {
            return rows.stream().mapToDouble(row -> table.weights()[row]).sum();
        }

        int[] rows() {
            BitSet both = (BitSet) a.clone();
            both.or(b);
            return both.stream().toArray();
        }

        double shareA(int[] rows, @Nullable BitSet covered) {
            return share(rows, a, totalA, covered);
        }

        double shareB(int[] rows, @Nullable BitSet covered) {
            return share(rows, b, totalB, covered);
        }

        private double share(int[] rows, BitSet side, double total, @Nullable BitSet covered) {
            double sum = 0;
            for (int row : rows) {
                sum += side.get(row) && (covered == null || !covered.get(row)) ? weights[row] : 0;
            }
            return total == 0 ? 0 : sum / total;
        }
    }
}
