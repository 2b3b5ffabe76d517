package io.github.sentinelcontent.kql.type;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of datetimes and timespans, both counted in ticks of 100 ns. A datetime counts from 0001-01-01T00:00Z in
 * the Gregorian calendar. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/datetime">the datetime data type</a>.
 */
public final class Ticks {
    /** Ticks of a microsecond. */
    public static final long MICROSECOND = 10;
    /** Ticks of a millisecond. */
    public static final long MILLISECOND = 10_000;
    /** Ticks of a second. */
    public static final long SECOND = 10_000_000;
    /** Ticks of a minute. */
    public static final long MINUTE = 60 * SECOND;
    /** Ticks of an hour. */
    public static final long HOUR = 60 * MINUTE;
    /** Ticks of a day. */
    public static final long DAY = 24 * HOUR;
    /** The datetime 1970-01-01T00:00Z. */
    public static final long UNIX_EPOCH = 719_162 * DAY;
    /** The last datetime, 9999-12-31T23:59:59.9999999Z; the first one is 0. */
    public static final long LAST_DATETIME = 3_652_059 * DAY - 1;

    private static final long DAYS_TO_1970 = 719_162;

    private Ticks() {}

    /** Whether the ticks are a datetime of the years 1 to 9999. */
    public static boolean isDatetime(long ticks) {
        return ticks >= 0 && ticks <= LAST_DATETIME;
    }

    /** The calendar day of a datetime. */
    public static LocalDate dateOf(long datetime) {
        return LocalDate.ofEpochDay(Math.floorDiv(datetime, DAY) - DAYS_TO_1970);
    }

    /** The ticks since midnight of a datetime. */
    public static long timeOfDay(long datetime) {
        return Math.floorMod(datetime, DAY);
    }

    /** Midnight at the start of a day; not a datetime for days outside the years 1 to 9999. */
    public static long startOf(LocalDate date) {
        return (date.toEpochDay() + DAYS_TO_1970) * DAY;
    }

    /** The datetime of an instant, null outside the years 1 to 9999. */
    public static @Nullable Long of(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (Math.abs(seconds) > LAST_DATETIME / SECOND) {
            return null;
        }
        long ticks = UNIX_EPOCH + seconds * SECOND + instant.getNano() / 100;
        return isDatetime(ticks) ? ticks : null;
    }

    /** The instant of a datetime. */
    public static Instant toInstant(long datetime) {
        long sinceEpoch = datetime - UNIX_EPOCH;
        return Instant.ofEpochSecond(Math.floorDiv(sinceEpoch, SECOND), Math.floorMod(sinceEpoch, SECOND) * 100);
    }
}
