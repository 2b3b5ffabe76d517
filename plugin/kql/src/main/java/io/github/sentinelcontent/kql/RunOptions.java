package io.github.sentinelcontent.kql;

import java.time.Duration;
import java.time.Instant;

/**
 * Clock and bounds of one run.
 *
 * @param now what {@code now()} and {@code ago()} see, constant during the run
 * @param seed seed of {@code rand()}, {@code new_guid()} and {@code sample}
 * @param timeout most wall time
 * @param maxRows most rows that operators may hold or produce in all
 * @param maxCells most values that operators may hold or produce in all, a bound on memory
 */
public record RunOptions(Instant now, long seed, Duration timeout, long maxRows, long maxCells) {

    /** Defaults for a query on sample data: 10 seconds, 20 million rows, 100 million values. */
    public static RunOptions at(Instant now) {
        return new RunOptions(now, 1, Duration.ofSeconds(10), 20_000_000, 100_000_000);
    }
}
