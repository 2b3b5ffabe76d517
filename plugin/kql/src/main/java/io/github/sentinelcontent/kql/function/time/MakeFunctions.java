package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.type.TimespanText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code make_datetime} and {@code make_timespan}: from parts, null when a part is out of its range. */
final class MakeFunctions {
    private static final double TICKS_PER_SECOND = Ticks.SECOND;

    private MakeFunctions() {}

    static ScalarFunction datetime() {
        return new LambdaFunction(
                "make_datetime",
                "makes a datetime from year, month, day and time of day",
                "make-datetime-function",
                MakeFunctions::makeDatetime,
                Signature.of(
                        KqlType.DATETIME,
                        number("year"),
                        number("month"),
                        number("day"),
                        number("hour").orAbsent(),
                        number("minute").orAbsent(),
                        Parameter.scalar("second", KqlType.REAL).orAbsent()),
                Signature.of(KqlType.DATETIME, Parameter.of("value", KqlType.DATETIME)),
                Signature.of(KqlType.DATETIME, Parameter.of("text", KqlType.STRING)));
    }

    static ScalarFunction timespan() {
        Parameter second = Parameter.scalar("second", KqlType.REAL);
        return new LambdaFunction(
                "make_timespan",
                "makes a timespan from days, hours, minutes and seconds",
                "make-timespan-function",
                MakeFunctions::makeTimespan,
                Signature.of(KqlType.TIMESPAN, number("hour"), number("minute")),
                Signature.of(KqlType.TIMESPAN, number("hour"), number("minute"), second),
                Signature.of(KqlType.TIMESPAN, number("day"), number("hour"), number("minute"), second),
                Signature.of(KqlType.TIMESPAN, Parameter.of("text", KqlType.STRING)));
    }

    private static Parameter number(String name) {
        return Parameter.scalar(name, KqlType.LONG);
    }

    private static @Nullable Object makeDatetime(@Nullable Object[] parts) {
        if (parts.length == 1) {
            return parts[0] instanceof String text ? DatetimeText.parse(text) : parts[0];
        }
        long year = (Long) parts[0];
        long month = (Long) parts[1];
        long day = (Long) parts[2];
        if (!isWithin(year, 1, 9999) || !isWithin(month, 1, 12) || !isWithin(day, 1, 31)) {
            return null;
        }
        LocalDate first = LocalDate.of((int) year, (int) month, 1);
        Long time = timeOfDay(
                parts.length > 3 ? (Long) parts[3] : 0,
                parts.length > 4 ? (Long) parts[4] : 0,
                parts.length > 5 ? (Double) parts[5] : 0);
        if (time == null || day > first.lengthOfMonth()) {
            return null;
        }
        return Ticks.startOf(first.withDayOfMonth((int) day)) + time;
    }

    private static @Nullable Object makeTimespan(@Nullable Object[] parts) {
        if (parts.length == 1) {
            return TimespanText.parse((String) parts[0]);
        }
        int hour = parts.length == 4 ? 1 : 0;
        long days = hour == 1 ? (Long) parts[0] : 0;
        Long time =
                timeOfDay((Long) parts[hour], (Long) parts[hour + 1], parts.length > 2 ? (Double) parts[hour + 2] : 0);
        return time == null || !isWithin(days, 0, Long.MAX_VALUE / Ticks.DAY - 1)
                ? null
                : (Long) (days * Ticks.DAY + time);
    }

    private static @Nullable Long timeOfDay(long hour, long minute, double second) {
        if (!isWithin(hour, 0, 23) || !isWithin(minute, 0, 59) || !(second >= 0 && second < 60)) {
            return null;
        }
        return hour * Ticks.HOUR + minute * Ticks.MINUTE + Math.round(second * TICKS_PER_SECOND);
    }

    private static boolean isWithin(long value, long least, long most) {
        return value >= least && value <= most;
    }
}
