package io.github.sentinelcontent.kql.plan;

import org.jspecify.annotations.Nullable;

/**
 * An aggregate of {@code make-series}.
 *
 * @param defaultValue the value of a step without rows, a constant or null when not given
 */
public record SeriesAggregate(
        Plan.Aggregate aggregate, @Nullable BoundExpression defaultValue) {}
