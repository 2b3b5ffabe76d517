package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.Column;
import java.util.List;
import java.util.Optional;

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

    /**
     * Why results may differ from those of the service, as a part of a sentence without full stop; empty when they are
     * the same.
     */
    default Optional<String> approximation() {
        return Optional.empty();
    }

    /** The ways to call it; the result type of a signature is the type of the first result column. */
    List<Signature> signatures();

    /** Starts an empty aggregation over any number of groups. */
    Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context);
}
