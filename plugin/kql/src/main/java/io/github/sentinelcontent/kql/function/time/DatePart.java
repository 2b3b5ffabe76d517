package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.type.Ticks;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a datetime that {@code datetime_part}, {@code datetime_add} and {@code datetime_diff} name. */
enum DatePart {
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    MILLISECOND,
    MICROSECOND,
    NANOSECOND,
    WEEK_OF_YEAR,
    DAYOFYEAR;

    /** The part of a name, in any letter case; null when there is none. */
    static @Nullable DatePart named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (DatePart part : values()) {
            if (part.name().equals(upper)) {
                return part;
            }
        }
        return upper.equals("WEEKOFYEAR") ? WEEK_OF_YEAR : null;
    }

    /** The names that can stand in {@code datetime_add} and {@code datetime_diff}, for messages. */
    static String periods() {
        return Arrays.stream(values())
                .filter(DatePart::isPeriod)
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The names that can stand in {@code datetime_part}, for messages. */
    static String parts() {
        return Arrays.stream(values())
                .filter(part -> part != WEEK)
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Whether this is a length of time and not a position in the calendar. */
    boolean isPeriod() {
        return this != WEEK_OF_YEAR && this != DAYOFYEAR;
    }

    /** The value of this part in a datetime. */
    long of(long datetime) {
        LocalDate date = Ticks.dateOf(datetime);
        long time = Ticks.timeOfDay(datetime);
        return switch (this) {
            case YEAR -> date.getYear();
            case QUARTER -> date.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> date.getMonthValue();
            case WEEK, WEEK_OF_YEAR -> date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case DAY -> date.getDayOfMonth();
            case DAYOFYEAR -> date.getDayOfYear();
            case HOUR -> time / Ticks.HOUR;
            case MINUTE -> time / Ticks.MINUTE % 60;
            case SECOND -> time / Ticks.SECOND % 60;
            case MILLISECOND -> time % Ticks.SECOND / Ticks.MILLISECOND;
            case MICROSECOND -> time % Ticks.SECOND / Ticks.MICROSECOND;
            case NANOSECOND -> time % Ticks.SECOND * 100;
        };
    }

    /** A datetime moved by a number of periods, clipped to the end of a month; null outside the range of datetimes. */
    @Nullable
    Long add(long datetime, long count) {
        long moved;
        switch (this) {
            case YEAR -> moved = addMonths(datetime, count, 12);
            case QUARTER -> moved = addMonths(datetime, count, 3);
            case MONTH -> moved = addMonths(datetime, count, 1);
            case NANOSECOND -> moved = datetime + Math.floorDiv(count, 100);
            default -> moved = addTicks(datetime, count);
        }
        return Ticks.isDatetime(moved) ? (Long) moved : null;
    }

    private static long addMonths(long datetime, long count, int months) {
        if (Math.abs(count) > 1_000_000) {
            return -1;
        }
        LocalDate date = Ticks.dateOf(datetime).plusMonths(count * months);
        return date.getYear() < 1 || date.getYear() > 9999 ? -1 : Ticks.startOf(date) + Ticks.timeOfDay(datetime);
    }

    private long addTicks(long datetime, long count) {
        long unit = ticks();
        return Math.abs(count) > Ticks.LAST_DATETIME / unit ? -1 : datetime + count * unit;
    }

    /** The number of borders of this period between two datetimes, negative when the first one is earlier. */
    long difference(long later, long earlier) {
        return switch (this) {
            case YEAR -> YEAR.of(later) - YEAR.of(earlier);
            case QUARTER -> YEAR.difference(later, earlier) * 4 + QUARTER.of(later) - QUARTER.of(earlier);
            case MONTH -> YEAR.difference(later, earlier) * 12 + MONTH.of(later) - MONTH.of(earlier);
            case WEEK -> week(later) - week(earlier);
            case NANOSECOND -> (later - earlier) * 100;
            default -> later / ticks() - earlier / ticks();
        };
    }

    /** The number of the week, counted from Sunday to Saturday. The first datetime is a Monday. */
    private static long week(long datetime) {
        return (datetime / Ticks.DAY + 1) / 7;
    }

    private long ticks() {
        return switch (this) {
            case WEEK -> 7 * Ticks.DAY;
            case HOUR -> Ticks.HOUR;
            case MINUTE -> Ticks.MINUTE;
            case SECOND -> Ticks.SECOND;
            case MILLISECOND -> Ticks.MILLISECOND;
            case MICROSECOND -> Ticks.MICROSECOND;
            default -> Ticks.DAY;
        };
    }
}
