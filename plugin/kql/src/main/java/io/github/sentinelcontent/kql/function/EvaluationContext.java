package io.github.sentinelcontent.kql.function;

import java.util.SplittableRandom;

/**
 * What a run of a query may depend on besides its rows.
 *
 * @param nowTicks the clock, constant during a run, in ticks of 100 ns since 0001-01-01
 * @param random the seeded source of {@code rand()} and {@code new_guid()}
 * @param budget bounds of the run
 */
public record EvaluationContext(long nowTicks, SplittableRandom random, Budget budget) {}
