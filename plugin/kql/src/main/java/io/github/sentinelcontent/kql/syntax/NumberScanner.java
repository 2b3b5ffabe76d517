package io.github.sentinelcontent.kql.syntax;

/** Finds where a number, timespan or GUID ends; each method returns -1 when the text at the start is none. */
final class NumberScanner {
    static final int GUID_LENGTH = 36;

    private NumberScanner() {}

    static int longEnd(String text, int start) {
        int end = digitsEnd(text, start);
        if (end == start + 1 && text.charAt(start) == '0' && (at(text, end) == 'x' || at(text, end) == 'X')) {
            int hexEnd = end + 1;
            while (isHexDigit(at(text, hexEnd))) {
                hexEnd++;
            }
            return hexEnd > end + 1 && !Lexer.isWordPart(at(text, hexEnd)) ? hexEnd : -1;
        }
        return wordless(text, end);
    }

    /** Two dots after the digits are a range ({@code 1..5}), not a fraction. */
    static int realEnd(String text, int start) {
        int end = digitsEnd(text, start);
        boolean fraction = at(text, end) == '.' && at(text, end + 1) != '.';
        if (fraction) {
            end = digitsEnd(text, end + 1);
        }
        int exponentEnd = exponentEnd(text, end);
        if (!fraction && exponentEnd == end) {
            return -1;
        }
        return wordless(text, exponentEnd);
    }

    static int timespanEnd(String text, int start) {
        int end = digitsEnd(text, start);
        if (at(text, end) == '.' && Lexer.isDigit(at(text, end + 1))) {
            end = digitsEnd(text, end + 1);
        }
        int unitEnd = end;
        while (Lexer.isWordPart(at(text, unitEnd))) {
            unitEnd++;
        }
        return TimespanUnit.find(text.substring(end, unitEnd)) == null ? -1 : unitEnd;
    }

    static int guidEnd(String text, int start) {
        int end = start + GUID_LENGTH;
        if (end > text.length()) {
            return -1;
        }
        for (int i = 0; i < GUID_LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(start + i);
            if (dash ? c != '-' : !isHexDigit(c)) {
                return -1;
            }
        }
        return end;
    }

    private static int exponentEnd(String text, int start) {
        if (at(text, start) != 'e' && at(text, start) != 'E') {
            return start;
        }
        int digits = start + 1;
        if (at(text, digits) == '+' || at(text, digits) == '-') {
            digits++;
        }
        int end = digitsEnd(text, digits);
        return end > digits ? end : start;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (Lexer.isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    private static int wordless(String text, int end) {
        return Lexer.isWordPart(at(text, end)) ? -1 : end;
    }

    private static boolean isHexDigit(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
