package io.github.sentinelcontent.kql.type;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of a guid. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/guid">the guid data type</a>.
 */
public final class GuidText {
    private static final int DIGITS = 32;

    private GuidText() {}

    /** Reads 32 hexadecimal digits, with or without the four dashes and braces. Returns null for any other text. */
    public static @Nullable UUID parse(String text) {
        String trimmed = text.length() > 2 * DIGITS ? "" : text.strip();
        if (trimmed.startsWith("{") && trimmed.endsWith("}")) {
            trimmed = trimmed.substring(1, trimmed.length() - 1);
        }
        boolean dashed = trimmed.length() == DIGITS + 4
                && trimmed.charAt(8) == '-'
                && trimmed.charAt(13) == '-'
                && trimmed.charAt(18) == '-'
                && trimmed.charAt(23) == '-';
        String digits = dashed ? trimmed.replace("-", "") : trimmed;
        if (digits.length() != DIGITS || !isHex(digits)) {
            return null;
        }
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    /** Prints lower-case digits with dashes. */
    public static String format(UUID guid) {
        return guid.toString();
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
