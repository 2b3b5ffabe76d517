package io.github.sentinelcontent.kql.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one datetime text from left to right; a part that does not fit makes the whole text no datetime. */
final class DatetimeScanner {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> LONG_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> WEEKDAYS = List.of(
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    /** Offsets of the zone names of RFC 822 in hours. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));
    /** Two-digit years below this one belong to the 21st century. */
    private static final int CENTURY_PIVOT = 50;

    private static final int LONGEST = 64;

    private final String text;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private long fraction;
    private long offset;

    DatetimeScanner(String text) {
        this.text = text.length() > 2 * LONGEST ? "" : text.strip();
    }

    @Nullable
    Long scan() {
        if (text.isEmpty() || text.length() > LONGEST || !weekday() || !date() || !timeAndZone()) {
            return null;
        }
        Long local = DatetimeText.ticks(year, month, day, hour, minute, second, fraction);
        if (local == null || !Ticks.isDatetime(local - offset)) {
            return null;
        }
        return local - offset;
    }

    /** An optional name of a weekday; whether it is the right one does not matter. */
    private boolean weekday() {
        int start = at;
        String word = word();
        if (!WEEKDAYS.contains(word)) {
            at = start;
            return true;
        }
        take(',');
        blanks();
        return true;
    }

    private boolean date() {
        int start = at;
        String word = word();
        if (!word.isEmpty()) {
            month = monthNumber(word);
            blanks();
            day = digits(1, 2);
            take(',');
            blanks();
            year = digits(4, 4);
            return month > 0 && day > 0 && year > 0;
        }
        int width = digitsAhead();
        if (width == 8) {
            year = digits(4, 4);
            month = digits(2, 2);
            day = digits(2, 2);
            return true;
        }
        if (width == 4) {
            return yearFirst();
        }
        at = start;
        return width > 0 && width <= 2 && dayOrMonthFirst();
    }

    /** {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}; the separator may be a slash or dot. */
    private boolean yearFirst() {
        year = digits(4, 4);
        month = 1;
        day = 1;
        char separator = peek();
        if (!isDateSeparator(separator)) {
            return true;
        }
        at++;
        month = digits(1, 2);
        if (peek() == separator) {
            at++;
            day = digits(1, 2);
        }
        return month > 0 && day > 0;
    }

    /** {@code MM/dd/yyyy} or {@code dd MMM yyyy}. */
    private boolean dayOrMonthFirst() {
        int first = digits(1, 2);
        char separator = peek();
        if (isDateSeparator(separator) && isAsciiDigit(peek(1))) {
            at++;
            month = first;
            day = digits(1, 2);
            if (!take(separator)) {
                return false;
            }
            return anyYear();
        }
        day = first;
        take('-');
        blanks();
        month = monthNumber(word());
        take(',');
        take('-');
        blanks();
        return month > 0 && anyYear();
    }

    private boolean anyYear() {
        int width = digitsAhead();
        if (width != 2 && width != 4) {
            return false;
        }
        year = digits(width, width);
        if (width == 2) {
            year += year < CENTURY_PIVOT ? 2000 : 1900;
        }
        return true;
    }

    private boolean timeAndZone() {
        if (at == text.length()) {
            return true;
        }
        if (peek() == 'T' || peek() == 't') {
            at++;
        } else if (!blanks()) {
            return at == text.length() || zone();
        }
        if (isAsciiDigit(peek()) && !time()) {
            return false;
        }
        blanks();
        return at == text.length() || zone();
    }

    private boolean time() {
        hour = digits(1, 2);
        if (!take(':')) {
            return false;
        }
        minute = digits(1, 2);
        if (take(':')) {
            second = digits(1, 2);
            if ((take('.') || take(',')) && !fraction()) {
                return false;
            }
        }
        return hour >= 0 && minute >= 0 && second >= 0 && halfOfDay();
    }

    private boolean fraction() {
        int start = at;
        long unit = Ticks.SECOND;
        while (isAsciiDigit(peek())) {
            unit /= 10;
            fraction += (peek() - '0') * unit;
            at++;
        }
        return at > start;
    }

    private boolean halfOfDay() {
        int start = at;
        blanks();
        String word = word();
        if (!word.equals("am") && !word.equals("pm")) {
            at = start;
            return true;
        }
        if (hour < 1 || hour > 12) {
            return false;
        }
        hour = hour % 12 + (word.equals("pm") ? 12 : 0);
        return true;
    }

    private boolean zone() {
        char sign = peek();
        if (sign == '+' || sign == '-') {
            at++;
            int hours = digits(1, 2);
            take(':');
            int minutes = at == text.length() ? 0 : digits(2, 2);
            offset = (hours * Ticks.HOUR + minutes * Ticks.MINUTE) * (sign == '-' ? -1 : 1);
            return hours >= 0 && hours <= 14 && minutes >= 0 && minutes <= 59 && at == text.length();
        }
        Integer hours = ZONES.get(word());
        if (hours == null || at != text.length()) {
            return false;
        }
        offset = hours * Ticks.HOUR;
        return true;
    }

    private static int monthNumber(String word) {
        int number = MONTHS.indexOf(word);
        return (number < 0 ? LONG_MONTHS.indexOf(word) : number) + 1;
    }

    private static boolean isDateSeparator(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private boolean take(char wanted) {
        if (peek() != wanted || at == text.length()) {
            return false;
        }
        at++;
        return true;
    }

    private boolean blanks() {
        int start = at;
        while (peek() == ' ') {
            at++;
        }
        return at > start;
    }

    private String word() {
        int start = at;
        while (Character.isLetter(peek())) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private int digitsAhead() {
        int count = 0;
        while (isAsciiDigit(peek(count))) {
            count++;
        }
        return count;
    }

    /** Reads as many digits as there are, at most {@code most}; -1 when there are fewer than {@code least}. */
    private int digits(int least, int most) {
        int count = Math.min(digitsAhead(), most);
        if (count < least) {
            return -1;
        }
        int number = Integer.parseInt(text, at, at + count, 10);
        at += count;
        return number;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
