package io.github.sentinelcontent.kql.plan;

/** A key of {@code sort} or {@code top}. */
public record SortKey(BoundExpression expression, boolean descending, boolean nullsFirst) {}
