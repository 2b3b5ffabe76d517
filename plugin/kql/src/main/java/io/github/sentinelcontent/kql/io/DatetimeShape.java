package io.github.sentinelcontent.kql.io;

/**
 * Tells texts that are datetimes beyond doubt: {@code yyyy-MM-dd}, T or a blank, {@code HH:mm[:ss[.f…]]} and perhaps Z
 * or an offset. Dates in looser forms stay text: guessing them would surprise.
 */
final class DatetimeShape {
    private static final String DATE = "dddd-dd-dd";
    private static final String TIME = "dd:dd";
    private static final String SECONDS = ":dd";
    private static final int MOST_FRACTION_DIGITS = 9;

    private DatetimeShape() {}

    static boolean matches(String text) {
        int at = DATE.length() + 1 + TIME.length();
        if (text.length() < at || !has(text, 0, DATE) || !has(text, DATE.length() + 1, TIME)) {
            return false;
        }
        char separator = text.charAt(DATE.length());
        if (separator != 'T' && separator != ' ') {
            return false;
        }
        if (has(text, at, SECONDS)) {
            at = fractionEnd(text, at + SECONDS.length());
        }
        return isZone(text, at);
    }

    /** The end of a fraction that may follow at a position. */
    private static int fractionEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start <= MOST_FRACTION_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return start < text.length() && text.charAt(start) == '.' && end > start + 1 ? end : start;
    }

    /** Whether the rest of the text is empty or a time zone. */
    private static boolean isZone(String text, int at) {
        return switch (text.length() - at) {
            case 0 -> true;
            case 1 -> text.charAt(at) == 'Z';
            case 5 -> isSign(text.charAt(at)) && has(text, at + 1, "dddd");
            case 6 -> isSign(text.charAt(at)) && has(text, at + 1, TIME);
            default -> false;
        };
    }

    /** Whether the text goes on with a shape in which {@code d} is any digit. */
    private static boolean has(String text, int start, String shape) {
        if (start + shape.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(start + i);
            if (shape.charAt(i) == 'd' ? !isDigit(c) : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }
}
