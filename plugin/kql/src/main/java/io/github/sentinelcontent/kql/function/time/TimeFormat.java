package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.type.Ticks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A format of {@code format_datetime} or {@code format_timespan}, cut into elements from left to right, the longest
 * first: {@code dddd} of a datetime is {@code dd} twice.
 */
final class TimeFormat {
    private static final List<String> DATETIME_ELEMENTS = List.of(
            "yyyy", "yy", "y", "MM", "M", "dd", "d", "hh", "h", "HH", "H", "mm", "m", "ss", "s", "fffffff", "ffffff",
            "fffff", "ffff", "fff", "ff", "f", "FFFFFFF", "FFFFFF", "FFFFF", "FFFF", "FFF", "FF", "F", "tt");
    private static final List<String> TIMESPAN_ELEMENTS = List.of(
            "dddddddd",
            "ddddddd",
            "dddddd",
            "ddddd",
            "dddd",
            "ddd",
            "dd",
            "d",
            "hh",
            "h",
            "HH",
            "H",
            "mm",
            "m",
            "ss",
            "s",
            "fffffff",
            "ffffff",
            "fffff",
            "ffff",
            "fff",
            "ff",
            "f",
            "FFFFFFF",
            "FFFFFF",
            "FFFFF",
            "FFFF",
            "FFF",
            "FF",
            "F");
    private static final String SEPARATORS = " /-:,._[]";

    private final List<String> parts = new ArrayList<>();
    private String unknown = "";

    private TimeFormat(String format, List<String> elements) {
        int at = 0;
        while (at < format.length()) {
            String part = elementAt(format, at, elements);
            if (part.isEmpty()) {
                part = format.substring(at, at + 1);
                unknown = SEPARATORS.contains(part) || !unknown.isEmpty() ? unknown : part;
            }
            parts.add(part);
            at += part.length();
        }
    }

    static TimeFormat ofDatetime(String format) {
        return new TimeFormat(format, DATETIME_ELEMENTS);
    }

    static TimeFormat ofTimespan(String format) {
        return new TimeFormat(format, TIMESPAN_ELEMENTS);
    }

    private static String elementAt(String format, int at, List<String> elements) {
        for (String element : elements) {
            if (format.startsWith(element, at)) {
                return element;
            }
        }
        return "";
    }

    /** What is wrong with the format: a character that is neither part of an element nor a separator. */
    Optional<String> fault() {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("'" + unknown + "' cannot stand in a format; separators are blank / - : , . _ [ ]");
    }

    String printDatetime(long datetime) {
        LocalDate date = Ticks.dateOf(datetime);
        long time = Ticks.timeOfDay(datetime);
        long hour = time / Ticks.HOUR;
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            switch (part) {
                case "yyyy" -> pad(out, date.getYear(), 4);
                case "yy", "y" -> pad(out, date.getYear() % 100, part.length());
                case "MM", "M" -> pad(out, date.getMonthValue(), part.length());
                case "dd", "d" -> pad(out, date.getDayOfMonth(), part.length());
                case "hh", "h" -> pad(out, hour % 12 == 0 ? 12 : hour % 12, part.length());
                case "tt" -> out.append(hour < 12 ? "AM" : "PM");
                default -> printTime(out, part, time);
            }
        }
        return out.toString();
    }

    String printTimespan(long ticks) {
        StringBuilder out = new StringBuilder(ticks < 0 ? "-" : "");
        long days = Math.abs(ticks / Ticks.DAY);
        long time = Math.abs(ticks % Ticks.DAY);
        for (String part : parts) {
            switch (part.charAt(0)) {
                case 'd' -> pad(out, days, part.length());
                case 'h' -> pad(out, time / Ticks.HOUR, part.length());
                default -> printTime(out, part, time);
            }
        }
        return out.toString();
    }

    private static void printTime(StringBuilder out, String part, long time) {
        switch (part.charAt(0)) {
            case 'H' -> pad(out, time / Ticks.HOUR, part.length());
            case 'm' -> pad(out, time / Ticks.MINUTE % 60, part.length());
            case 's' -> pad(out, time / Ticks.SECOND % 60, part.length());
            case 'f' -> out.append(fraction(time, part.length()));
            case 'F' -> out.append(fraction(time, part.length()).replaceFirst("0+$", ""));
            default -> out.append(part);
        }
    }

    private static String fraction(long time, int digits) {
        return Long.toString(Ticks.SECOND + time % Ticks.SECOND).substring(1, 1 + digits);
    }

    private static void pad(StringBuilder out, long number, int width) {
        String digits = Long.toString(number);
        out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
