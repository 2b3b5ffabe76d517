package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import java.util.Optional;

/** A plugin that {@code evaluate} calls: a table from a table. */
public interface TablePlugin {
    /** The name in queries. */
    String name();

    /** What the plugin does, in one sentence without full stop. */
    String summary();

    /** Address of the reference page that this follows. */
    String reference();

    /**
     * Why results may differ from those of the service, as a part of a sentence without full stop; empty when they are
     * the same.
     */
    default Optional<String> approximation() {
        return Optional.empty();
    }

    /**
     * Runs the plugin on all rows.
     *
     * @param input the rows; computed arguments are columns after those of the query
     * @param result the columns of the result as far as the query alone tells them
     */
    Table evaluate(Table input, List<PluginArgument> arguments, RowSchema result, EvaluationContext context);

    /**
     * An argument of a plugin call.
     *
     * @param column 0-based position of the input column that holds the argument, -1 when it is a constant
     * @param argument what is known of the value
     */
    record PluginArgument(int column, Argument argument) {}
}
