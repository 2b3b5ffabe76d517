package io.github.sentinelcontent.kql.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a datetime literal. Source: KQL reference, the datetime data type. */
final class DatetimeText {
    private static final long TICKS_PER_DAY = 864_000_000_000L;
    private static final long TICKS_PER_SECOND = 10_000_000L;
    private static final long FIRST_EPOCH_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String CLOCK =
            "(?:[T ]\\s*(?<h>\\d{1,2}):(?<m>\\d{1,2})(?::(?<s>\\d{1,2})(?:\\.(?<f>\\d{1,9}))?)?\\s*(?<ampm>[AaPp][Mm])?)?";
    private static final String ZONE = "\\s*(?<zone>Z|z|GMT|UTC|[+-]\\d{2}:?\\d{2})?";
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<mo>\\d{1,2})-(?<d>\\d{1,2})" + CLOCK + ZONE);

    /** The rarer forms, compiled only when one is met. */
    private static final class OtherForms {
        private static final List<Pattern> ALL = List.of(
                Pattern.compile("(?<y>\\d{4})/(?<mo>\\d{1,2})/(?<d>\\d{1,2})" + CLOCK + ZONE),
                Pattern.compile("(?<y>\\d{4}), ?(?<mo>\\d{1,2}), ?(?<d>\\d{1,2})" + CLOCK + ZONE),
                Pattern.compile("(?<mo>\\d{1,2})[-/.](?<d>\\d{1,2})[-/.](?<y>\\d{4})" + CLOCK + ZONE),
                Pattern.compile(
                        "(?:[A-Za-z]{3,9},? )?(?<d>\\d{1,2})[ -](?<mo>[A-Za-z]{3,9})[ -](?<y>\\d{4})" + CLOCK + ZONE),
                Pattern.compile(
                        "(?:[A-Za-z]{3,9},? )?(?<mo>[A-Za-z]{3,9}) (?<d>\\d{1,2}),? (?<y>\\d{4})" + CLOCK + ZONE),
                Pattern.compile("(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})" + CLOCK + ZONE),
                Pattern.compile("(?<y>\\d{4})(?:-(?<mo>\\d{1,2}))?(?<d>)" + CLOCK + ZONE));
    }

    private DatetimeText() {}

    /** Returns ticks of 100 ns since 0001-01-01T00:00:00Z, or {@code null} when the text is not a datetime. */
    static @Nullable Long ticks(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return ticks(iso);
        }
        for (Pattern form : OtherForms.ALL) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return ticks(matcher);
            }
        }
        return null;
    }

    private static @Nullable Long ticks(Matcher parts) {
        int hour = clockHour(parts);
        int minute = number(parts.group("m"), 0);
        int second = number(parts.group("s"), 0);
        int month = month(parts.group("mo"));
        if (hour > 23 || minute > 59 || second > 59 || month < 1) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(parts.group("y"), 1), month, number(parts.group("d"), 1));
            long ticks = (day.toEpochDay() - FIRST_EPOCH_DAY) * TICKS_PER_DAY
                    + (hour * 3600L + minute * 60L + second) * TICKS_PER_SECOND
                    + fraction(parts.group("f"))
                    - offset(parts.group("zone"));
            return ticks < 0 ? null : ticks;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static int clockHour(Matcher parts) {
        int hour = number(parts.group("h"), 0);
        String half = parts.group("ampm");
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            return Integer.MAX_VALUE;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
    }

    private static int month(@Nullable String text) {
        if (text == null || Character.isDigit(text.charAt(0))) {
            return number(text, 1);
        }
        return MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static long fraction(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "0000000").substring(0, 7));
    }

    private static long offset(@Nullable String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return 0;
        }
        String digits = zone.substring(1).replace(":", "");
        long minutes = Long.parseLong(digits.substring(0, 2)) * 60 + Long.parseLong(digits.substring(2));
        return (zone.charAt(0) == '-' ? -minutes : minutes) * 60 * TICKS_PER_SECOND;
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null || digits.isEmpty() ? absent : Integer.parseInt(digits);
    }
}
