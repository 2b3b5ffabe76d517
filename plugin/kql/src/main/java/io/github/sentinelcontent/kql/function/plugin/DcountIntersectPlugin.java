package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code dcount_intersect}: for each row the number of values in the first set, in the first two, in the first three
 * and so on. A set is a state of {@code hll}, which is the array of its values here.
 */
final class DcountIntersectPlugin extends DescribedPlugin {
    DcountIntersectPlugin() {
        super(
                "dcount_intersect",
                "counts the values that sets of hll have in common",
                "dcount-intersect-plugin",
                "counted exactly, where the service estimates");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        int kept = result.size() - given.size();
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk : input.chunks()) {
            long[][] counts = new long[given.size()][chunk.size()];
            for (int row = 0; row < chunk.size(); row++) {
                context.budget().tick();
                Set<Object> common = new HashSet<>();
                for (int i = 0; i < counts.length; i++) {
                    Set<Object> set = set(chunk.column(arguments.column(i)).value(row));
                    if (i == 0) {
                        common.addAll(set);
                    } else {
                        common.retainAll(set);
                    }
                    counts[i][row] = common.size();
                }
            }
            List<Vector> columns = new ArrayList<>(chunk.columns().subList(0, kept));
            for (long[] values : counts) {
                columns.add(new LongVector(KqlType.LONG, values, null, chunk.size()));
            }
            chunks.add(new Chunk(columns, chunk.size()));
        }
        return new Table(result, chunks);
    }

    private static Set<Object> set(@Nullable Object state) {
        return state instanceof Collection<?> values ? new HashSet<>(values) : Set.of();
    }
}
