package io.github.sentinelcontent.validation;

import java.time.Duration;

/** Writes durations as rules do. */
public final class ShortDuration {
    private ShortDuration() {}

    /** The duration in the largest unit that needs no fraction, such as {@code 14d}, {@code 90m} or {@code 30s}. */
    public static String of(Duration duration) {
        long seconds = duration.getSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
