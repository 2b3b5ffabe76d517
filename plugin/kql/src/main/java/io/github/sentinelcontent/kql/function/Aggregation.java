package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation function: values per group of rows.
 *
 * <p>Implementations are stateless; {@link #start} gives the state of one run.
 */
public interface Aggregation {
    /** The name in queries. */
    String name();

    /** What the function does, in one sentence without full stop. */
    String summary();

    /** Address of the reference page that this follows. */
    String reference();

    /** The ways to call it; the result type of a signature is the type of the first result column. */
    List<Signature> signatures();

    /**
     * The columns of the result when they differ from the single column that the naming rule of the function list
     * gives; null for that usual case. Used by arg_max, take_any(*), percentiles and the like.
     *
     * @param arguments the arguments with their text-derived names, {@code *} already expanded
     */
    default @Nullable List<Column> resultColumns(List<NamedArgument> arguments) {
        return null;
    }

    /** Starts an empty aggregation over any number of groups. */
    Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context);

    /**
     * An argument together with its name.
     *
     * @param name the column name, or the name that the expression would get in {@code project}
     * @param isColumn whether the argument is a plain column
     * @param argument what is known of it
     */
    record NamedArgument(String name, boolean isColumn, Argument argument) {}
}
