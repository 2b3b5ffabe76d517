package io.github.sentinelcontent.kql.plan;

import java.util.List;

/**
 * A step of {@code scan}.
 *
 * @param columns for each assignment the 0-based position of its column in a block
 * @param output whether matching rows belong to the result
 */
public record MatchStep(
        BoundExpression condition, List<Integer> columns, List<BoundExpression> assignments, boolean output) {
    /** Copies the lists. */
    public MatchStep {
        columns = List.copyOf(columns);
        assignments = List.copyOf(assignments);
    }
}
