package io.github.sentinelcontent.kql.type;

/**
 * A datetime inside a dynamic value.
 *
 * @param ticks ticks of 100 ns since 0001-01-01T00:00Z
 */
public record Datetime(long ticks) {}
