package io.github.sentinelcontent.kql.type;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of a datetime. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/datetime#supported-formats">supported formats</a>.
 */
public final class DatetimeText {
    private DatetimeText() {}

    /**
     * Reads a datetime in any supported form: ISO 8601 with or without T, seconds and offset (which is applied), RFC
     * 822 and 850, {@code MM/dd/yyyy} also with dash or dot, {@code 2 Dec 2022}, {@code Dec 2, 2022} and
     * {@code yyyyMMdd}. Returns ticks since 0001-01-01, null when the text is no datetime.
     */
    public static @Nullable Long parse(String text) {
        Long iso = parseUsual(text);
        return iso != null ? iso : new DatetimeScanner(text).scan();
    }

    /** Prints {@code yyyy-MM-ddTHH:mm:ss.fffffffZ}. */
    public static String format(long ticks) {
        char[] out = "0000-00-00T00:00:00.0000000Z".toCharArray();
        LocalDate date = Ticks.dateOf(ticks);
        long time = Ticks.timeOfDay(ticks);
        put(out, 0, 4, date.getYear());
        put(out, 5, 2, date.getMonthValue());
        put(out, 8, 2, date.getDayOfMonth());
        put(out, 11, 2, time / Ticks.HOUR);
        put(out, 14, 2, time / Ticks.MINUTE % 60);
        put(out, 17, 2, time / Ticks.SECOND % 60);
        put(out, 20, 7, time % Ticks.SECOND);
        return new String(out);
    }

    private static void put(char[] out, int start, int digits, long number) {
        long rest = number;
        for (int i = start + digits - 1; i >= start; i--) {
            out[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** The form that logs and this engine print, {@code yyyy-MM-ddTHH:mm:ss[.f…][Z]}, without any detour. */
    private static @Nullable Long parseUsual(String text) {
        int length = text.length();
        if (length < 19 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T') {
            return null;
        }
        if (text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        int end = text.charAt(length - 1) == 'Z' ? length - 1 : length;
        if (end > 19 && (text.charAt(19) != '.' || end == 20)) {
            return null;
        }
        long fraction = 0;
        long unit = Ticks.SECOND;
        for (int i = 20; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            unit /= 10;
            fraction += digit * unit;
        }
        return ticks(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                fraction);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The ticks of these parts, null when one is out of its range. */
    static @Nullable Long ticks(int year, int month, int day, int hour, int minute, int second, long fraction) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return Ticks.startOf(LocalDate.of(year, month, day))
                + hour * Ticks.HOUR
                + minute * Ticks.MINUTE
                + second * Ticks.SECOND
                + fraction;
    }
}
