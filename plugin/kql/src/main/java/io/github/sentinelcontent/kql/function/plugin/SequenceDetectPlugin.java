package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code sequence_detect}: all ways in which rows that fulfil one condition after the other follow each other. */
final class SequenceDetectPlugin extends DescribedPlugin {
    private static final int FIRST_CONDITION = 3;

    SequenceDetectPlugin() {
        super(
                "sequence_detect",
                "finds rows that fulfil conditions one after the other",
                "sequence-detect-plugin",
                "whether rows of the same time may follow each other is not documented; here they do not");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int time = arguments.column(0);
        int[] columns = arguments.columnsFrom(FIRST_CONDITION);
        int[] conditions = IntStream.of(columns)
                .filter(column -> input.schema().column(column).type() == KqlType.BOOL)
                .toArray();
        int[] dimensions = IntStream.of(columns)
                .filter(column -> input.schema().column(column).type() != KqlType.BOOL)
                .toArray();
        Limits limits = new Limits(
                arguments.duration(arguments.constant(1)), arguments.duration(arguments.constant(2)), context);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        times(input, time, conditions, dimensions).forEach((key, times) -> {
            long[] path = new long[conditions.length];
            for (long first : times.isEmpty() ? new TreeSet<Long>() : times.get(0)) {
                path[0] = first;
                follow(key, times, path, 1, limits, rows);
            }
        });
        return Activity.table(result, rows, result.size(), context);
    }

    /** The times at which each condition holds, for each combination of dimensions. */
    private static Map<List<@Nullable Object>, List<NavigableSet<Long>>> times(
            Table input, int time, int[] conditions, int[] dimensions) {
        Map<List<@Nullable Object>, List<NavigableSet<Long>>> groups = new LinkedHashMap<>();
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                if (!(chunk.column(time).value(row) instanceof Long when)) {
                    continue;
                }
                List<@Nullable Object> key = new ArrayList<>();
                for (int dimension : dimensions) {
                    key.add(chunk.column(dimension).value(row));
                }
                List<NavigableSet<Long>> times = groups.computeIfAbsent(
                        key,
                        k -> Stream.<NavigableSet<Long>>generate(TreeSet::new)
                                .limit(conditions.length)
                                .toList());
                for (int step = 0; step < conditions.length; step++) {
                    if (Boolean.TRUE.equals(chunk.column(conditions[step]).value(row))) {
                        times.get(step).add(when);
                    }
                }
            }
        }
        return groups;
    }

    private static void follow(
            List<@Nullable Object> key,
            List<NavigableSet<Long>> times,
            long[] path,
            int step,
            Limits limits,
            List<List<@Nullable Object>> rows) {
        if (step == path.length) {
            limits.context().budget().produce(1, path.length);
            List<@Nullable Object> row = new ArrayList<>(key);
            for (long time : path) {
                row.add(time);
            }
            row.add(path[step - 1] - path[0]);
            rows.add(row);
            return;
        }
        long latest = Math.min(path[step - 1] + limits.step(), path[0] + limits.span());
        for (long time : times.get(step).subSet(path[step - 1], false, Math.max(path[step - 1], latest), true)) {
            limits.context().budget().tick();
            path[step] = time;
            follow(key, times, path, step + 1, limits, rows);
        }
    }

    /** The longest time between two rows and between the first and the last. */
    private record Limits(long step, long span, EvaluationContext context) {}
}
