package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code narrow()}: a row per cell, with the number of its row, the name of its column and its text. */
final class NarrowPlugin extends DescribedPlugin {
    NarrowPlugin() {
        super("narrow", "turns a wide table into rows of row number, column name and value", "narrow-plugin");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> arguments, RowSchema result, EvaluationContext context) {
        context.budget().produce((long) input.rowCount() * input.schema().size(), result.size());
        List<List<@Nullable Object>> cells = new ArrayList<>();
        long number = 0;
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                for (int i = 0; i < input.schema().size(); i++) {
                    Column column = input.schema().column(i);
                    String text =
                            ScalarText.format(column.type(), chunk.column(i).value(row));
                    cells.add(List.of(number, column.name(), text));
                }
                number++;
            }
        }
        return Table.of(result, cells);
    }
}
