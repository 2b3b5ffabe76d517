package io.github.sentinelcontent.kql.type;

/**
 * A timespan inside a dynamic value.
 *
 * @param ticks ticks of 100 ns, negative for a span into the past
 */
public record Timespan(long ticks) {}
