package io.github.sentinelcontent.kql.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of a timespan. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/timespan">the timespan data type</a>.
 */
public final class TimespanText {
    private static final Pattern CLOCK =
            Pattern.compile("(-)?(?:(\\d{1,8})\\.)?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,7}))?)?");
    private static final Pattern AMOUNT = Pattern.compile("([-+]?\\d{1,18}(?:\\.\\d{1,18})?)\\s*([a-zA-Z]*)");
    private static final int LONGEST = 64;

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("", Ticks.DAY),
            Map.entry("d", Ticks.DAY),
            Map.entry("day", Ticks.DAY),
            Map.entry("days", Ticks.DAY),
            Map.entry("h", Ticks.HOUR),
            Map.entry("hr", Ticks.HOUR),
            Map.entry("hrs", Ticks.HOUR),
            Map.entry("hour", Ticks.HOUR),
            Map.entry("hours", Ticks.HOUR),
            Map.entry("m", Ticks.MINUTE),
            Map.entry("min", Ticks.MINUTE),
            Map.entry("minute", Ticks.MINUTE),
            Map.entry("minutes", Ticks.MINUTE),
            Map.entry("s", Ticks.SECOND),
            Map.entry("sec", Ticks.SECOND),
            Map.entry("second", Ticks.SECOND),
            Map.entry("seconds", Ticks.SECOND),
            Map.entry("ms", Ticks.MILLISECOND),
            Map.entry("milli", Ticks.MILLISECOND),
            Map.entry("millis", Ticks.MILLISECOND),
            Map.entry("millisec", Ticks.MILLISECOND),
            Map.entry("millisecond", Ticks.MILLISECOND),
            Map.entry("milliseconds", Ticks.MILLISECOND),
            Map.entry("micro", Ticks.MICROSECOND),
            Map.entry("micros", Ticks.MICROSECOND),
            Map.entry("microsec", Ticks.MICROSECOND),
            Map.entry("microsecond", Ticks.MICROSECOND),
            Map.entry("microseconds", Ticks.MICROSECOND),
            Map.entry("tick", 1L),
            Map.entry("ticks", 1L));

    private TimespanText() {}

    /**
     * Reads {@code [-][d.]hh:mm[:ss[.fffffff]]}, a number with a unit such as {@code 1.5h} or {@code 15 seconds}, or a
     * plain number of days. Returns ticks of 100 ns, null when the text is no timespan or does not fit 64 bits.
     */
    public static @Nullable Long parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String trimmed = text.strip();
        Matcher clock = CLOCK.matcher(trimmed);
        if (clock.matches()) {
            return clockTicks(clock);
        }
        Matcher amount = AMOUNT.matcher(trimmed);
        Long unit = amount.matches() ? UNITS.get(amount.group(2).toLowerCase(Locale.ROOT)) : null;
        return unit == null ? null : multiply(new BigDecimal(amount.group(1)), unit);
    }

    /** Prints {@code [-][d.]hh:mm:ss[.fffffff]}, days and fraction only where they are not zero. */
    public static String format(long ticks) {
        StringBuilder out = new StringBuilder(26);
        if (ticks < 0) {
            out.append('-');
        }
        // the remainders of the most negative value are taken one by one since its absolute value does not fit
        long days = Math.abs(ticks / Ticks.DAY);
        long time = Math.abs(ticks % Ticks.DAY);
        if (days != 0) {
            out.append(days).append('.');
        }
        two(out, time / Ticks.HOUR).append(':');
        two(out, time / Ticks.MINUTE % 60).append(':');
        two(out, time / Ticks.SECOND % 60);
        long fraction = time % Ticks.SECOND;
        if (fraction != 0) {
            out.append('.').append(Long.toString(Ticks.SECOND + fraction), 1, 8);
        }
        return out.toString();
    }

    private static StringBuilder two(StringBuilder out, long number) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static @Nullable Long clockTicks(Matcher clock) {
        long days = number(clock.group(2));
        long hours = number(clock.group(3));
        long minutes = number(clock.group(4));
        long seconds = number(clock.group(5));
        if (hours > 23 || minutes > 59 || seconds > 59 || days > Long.MAX_VALUE / Ticks.DAY - 1) {
            return null;
        }
        String digits = clock.group(6);
        long fraction = digits == null ? 0 : Long.parseLong((digits + "0000000").substring(0, 7));
        long ticks = days * Ticks.DAY + hours * Ticks.HOUR + minutes * Ticks.MINUTE + seconds * Ticks.SECOND + fraction;
        return clock.group(1) == null ? ticks : -ticks;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static @Nullable Long multiply(BigDecimal amount, long unit) {
        BigDecimal ticks = amount.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.DOWN);
        return ticks.toBigInteger().bitLength() > 63 ? null : (Long) ticks.longValue();
    }
}
