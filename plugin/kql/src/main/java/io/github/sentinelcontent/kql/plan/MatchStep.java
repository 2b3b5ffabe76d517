package io.github.sentinelcontent.kql.plan;

import java.util.List;

/**
 * A step of {@code scan}.
 *
 * @param optional whether a sequence may go on without it
 * @param columns for each assignment the 0-based position of its column in a block
 * @param output which of the rows that match in a row belong to the result
 */
public record MatchStep(
        BoundExpression condition,
        boolean optional,
        List<Integer> columns,
        List<BoundExpression> assignments,
        Output output) {
    /** Which rows of a step are returned. */
    public enum Output {
        ALL,
        /** The last one before the sequence goes on to another step or ends. */
        LAST,
        NONE
    }

    /** Copies the lists. */
    public MatchStep {
        columns = List.copyOf(columns);
        assignments = List.copyOf(assignments);
    }
}
