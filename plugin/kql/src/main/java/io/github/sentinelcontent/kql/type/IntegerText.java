package io.github.sentinelcontent.kql.type;

import org.jspecify.annotations.Nullable;

/**
 * The text forms of an int or long. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/long">the long data type</a>.
 */
public final class IntegerText {
    private static final int LONGEST = 64;

    private IntegerText() {}

    /**
     * Reads a decimal number with optional sign or a hexadecimal one such as {@code 0xFF}, with blanks around. Returns
     * null when the text is no whole number of 64 bits; a fraction is not accepted.
     */
    public static @Nullable Long parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.startsWith("0x") || trimmed.startsWith("0X")) {
            return parseHex(trimmed);
        }
        int start = !trimmed.isEmpty() && (trimmed.charAt(0) == '-' || trimmed.charAt(0) == '+') ? 1 : 0;
        boolean negative = start == 1 && trimmed.charAt(0) == '-';
        if (start == trimmed.length()) {
            return null;
        }
        long sum = 0;
        for (int i = start; i < trimmed.length(); i++) {
            int digit = trimmed.charAt(i) - '0';
            // summed up below zero, where there is one number more
            if (digit < 0 || digit > 9 || sum < (Long.MIN_VALUE + digit) / 10) {
                return null;
            }
            sum = sum * 10 - digit;
        }
        if (negative) {
            return sum;
        }
        return sum == Long.MIN_VALUE ? null : (Long) (-sum);
    }

    private static @Nullable Long parseHex(String text) {
        int digits = text.length() - 2;
        if (digits < 1 || digits > 16) {
            return null;
        }
        for (int i = 2; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return null;
            }
        }
        return Long.parseUnsignedLong(text, 2, text.length(), 16);
    }
}
