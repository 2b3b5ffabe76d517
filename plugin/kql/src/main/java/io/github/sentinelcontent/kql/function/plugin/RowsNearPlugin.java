package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code rows_near}: the rows before and after each row that fulfils a condition, and that row. */
final class RowsNearPlugin extends DescribedPlugin {
    RowsNearPlugin() {
        super("rows_near", "keeps the rows near to those that fulfil a condition", "rows-near-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        Chunk rows = input.toSingleChunk();
        Vector condition = rows.column(arguments.column(0));
        int before = (int) Math.min(rows.size(), Math.max(0, arguments.whole(arguments.constant(1))));
        int after = given.size() > 2
                ? (int) Math.min(rows.size(), Math.max(0, arguments.whole(arguments.constant(2))))
                : before;
        int[] kept = new int[rows.size()];
        int count = 0;
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (Boolean.TRUE.equals(condition.value(row))) {
                int last = Math.min(rows.size() - 1, row + after);
                for (next = Math.max(next, row - before); next <= last; next++) {
                    kept[count++] = next;
                }
            }
        }
        Chunk columns = new Chunk(rows.columns().subList(0, result.size()), rows.size());
        return new Table(result, List.of(columns.take(kept, count)));
    }
}
