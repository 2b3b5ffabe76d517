package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import java.util.ArrayList;
import java.util.List;

/** The functions over datetimes and timespans. */
public final class TimeFunctions {
    private TimeFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>(List.of(
                new NowFunction(false),
                new NowFunction(true),
                DatePartFunction.add(),
                DatePartFunction.diff(),
                DatePartFunction.part("datetime_part"),
                DatePartFunction.part("datepart"),
                new FormatFunction(KqlType.DATETIME),
                new FormatFunction(KqlType.TIMESPAN),
                MakeFunctions.datetime(),
                MakeFunctions.timespan(),
                ListTimeZonesFunction.function(),
                new TimeZoneFunction("datetime_local_to_utc", "datetime-local-to-utc-function", true),
                new TimeZoneFunction("datetime_utc_to_local", "datetime-utc-to-local-function", false),
                UnixTime.function("seconds", Ticks.SECOND),
                UnixTime.function("milliseconds", Ticks.MILLISECOND),
                UnixTime.function("microseconds", Ticks.MICROSECOND),
                UnixTime.function("nanoseconds", 0.01)));
        for (CalendarUnit unit : CalendarUnit.values()) {
            all.add(new CalendarBorder(unit, false));
            all.add(new CalendarBorder(unit, true));
        }
        all.addAll(parts());
        return List.copyOf(all);
    }

    private static List<ScalarFunction> parts() {
        return List.of(
                part("dayofmonth", "gives the day of the month", "dayofmonth-function", DatePart.DAY),
                part("dayofyear", "gives the day of the year", "dayofyear-function", DatePart.DAYOFYEAR),
                part("getmonth", "gives the month", "getmonth-function", DatePart.MONTH),
                part("getyear", "gives the year", "getyear-function", DatePart.YEAR),
                part("hourofday", "gives the hour of the day", "hourofday-function", DatePart.HOUR),
                part("monthofyear", "gives the month", "monthofyear-function", DatePart.MONTH),
                part("week_of_year", "gives the week of the year by ISO 8601", "week-of-year-function", DatePart.WEEK),
                part("weekofyear", "gives the week of the year by ISO 8601", "week-of-year-function", DatePart.WEEK),
                new TicksFunction(
                        "dayofweek",
                        "gives the days since the last Sunday as a timespan",
                        "dayofweek-function",
                        KqlType.TIMESPAN,
                        TimeFunctions::dayOfWeek));
    }

    private static ScalarFunction part(String name, String summary, String page, DatePart part) {
        return new TicksFunction(name, summary, page, KqlType.INT, part::of);
    }

    /** The service gives null in the last week of the calendar, which it has not in full. */
    private static long dayOfWeek(long datetime) {
        long days = (datetime / Ticks.DAY + 1) % 7;
        boolean lastWeek = !Ticks.isDatetime(CalendarUnit.WEEK.end(datetime, 0));
        return lastWeek ? TicksFunction.NULL : days * Ticks.DAY;
    }
}
