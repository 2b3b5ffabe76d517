package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;

/** {@code estimate_rows_count()}: the number of rows. */
final class EstimateRowsCountPlugin extends DescribedPlugin {
    EstimateRowsCountPlugin() {
        super(
                "estimate_rows_count",
                "counts the rows",
                "evaluate-operator",
                "counted exactly, where the service estimates");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        return Table.of(result, List.of(List.of((long) input.rowCount())));
    }
}
