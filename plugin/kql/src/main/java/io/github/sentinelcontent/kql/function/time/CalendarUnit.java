package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.type.Ticks;
import java.time.LocalDate;

/** The units at whose borders {@code startof…} and {@code endof…} cut. Weeks start on Sunday. */
enum CalendarUnit {
    DAY(3_700_000),
    WEEK(530_000),
    MONTH(122_000),
    YEAR(10_000);

    /** More units than the calendar has, so that larger offsets lead out of it without overflow. */
    private final long most;

    CalendarUnit(long most) {
        this.most = most;
    }

    /**
     * The start of the unit that holds a datetime, moved by whole units; may lie outside the range of datetimes.
     */
    long start(long datetime, long offset) {
        long moved = Math.max(-most, Math.min(most, offset));
        LocalDate date = Ticks.dateOf(datetime);
        return Ticks.startOf(
                switch (this) {
                    case DAY -> date.plusDays(moved);
                    case WEEK ->
                        date.minusDays(date.getDayOfWeek().getValue() % 7).plusWeeks(moved);
                    case MONTH -> date.withDayOfMonth(1).plusMonths(moved);
                    case YEAR -> date.withDayOfYear(1).plusYears(moved);
                });
    }

    /** The last tick of the unit that holds a datetime, moved by whole units. */
    long end(long datetime, long offset) {
        return start(datetime, offset + 1) - 1;
    }
}
