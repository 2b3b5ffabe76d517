package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.Ticks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a time line: of equal length from a start on, or weeks, months and years of the calendar.
 *
 * @param length of a step in units of the time line; 0 for calendar steps
 * @param origin where a step begins
 * @param unit {@code week}, {@code month} or {@code year} for calendar steps
 */
record Steps(long length, long origin, @Nullable String unit) {

    static Steps of(Arguments arguments, Argument step, long origin) {
        if (!(step.value() instanceof String unit)) {
            return new Steps(arguments.duration(step), origin, null);
        }
        if (!unit.equals("week") && !unit.equals("month") && !unit.equals("year")) {
            throw new RunFault("a step of " + arguments.plugin()
                    + " has to be a number, a timespan, 'week', 'month' or 'year', found '" + unit + "'");
        }
        return new Steps(0, origin, unit);
    }

    /** Where the step begins that a point of the time line is in. */
    long floor(long time) {
        return unit == null
                ? origin + Math.floorDiv(time - origin, length) * length
                : Ticks.startOf(floor(Ticks.dateOf(time), unit));
    }

    /** Where the step after the one that begins at a point begins. */
    long after(long begin) {
        if (unit == null) {
            return begin + length;
        }
        LocalDate date = Ticks.dateOf(begin);
        return Ticks.startOf(
                switch (unit) {
                    case "week" -> date.plusWeeks(1);
                    case "month" -> date.plusMonths(1);
                    default -> date.plusYears(1);
                });
    }

    private static LocalDate floor(LocalDate date, String unit) {
        return switch (unit) {
            case "week" -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case "month" -> date.withDayOfMonth(1);
            default -> date.withDayOfYear(1);
        };
    }
}
