package io.github.sentinelcontent.kql.plan;

import org.jspecify.annotations.Nullable;

/**
 * A level of {@code top-nested}.
 *
 * @param count how many values to keep inside each value of the level above, null for all
 * @param others what stands for the other values, null when they are dropped
 * @param aggregate what the values are ordered by
 */
public record NestedLevel(
        @Nullable BoundExpression count,
        BoundExpression value,
        @Nullable BoundExpression others,
        Plan.Aggregate aggregate,
        boolean descending) {}
