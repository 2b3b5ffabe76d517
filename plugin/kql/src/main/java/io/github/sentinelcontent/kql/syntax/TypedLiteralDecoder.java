package io.github.sentinelcontent.kql.syntax;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads literals with their type around them, such as {@code int(5)} or {@code datetime(2024-01-01)}. */
final class TypedLiteralDecoder {
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("[+-]?\\d+");
    private static final Pattern HEX_NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");
    private static final Pattern REAL_NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern GUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-?)[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{12}");

    private TypedLiteralDecoder() {}

    /** The kind of the literal with a type name such as {@code date}. */
    static LiteralKind kind(String typeName) {
        return switch (typeName) {
            case "bool" -> LiteralKind.BOOL;
            case "int", "int32" -> LiteralKind.INT;
            case "long", "int64" -> LiteralKind.LONG;
            case "real", "double" -> LiteralKind.REAL;
            case "decimal" -> LiteralKind.DECIMAL;
            case "datetime", "date" -> LiteralKind.DATETIME;
            case "timespan", "time" -> LiteralKind.TIMESPAN;
            case "guid" -> LiteralKind.GUID;
            default -> throw new IllegalArgumentException(typeName + " has no literal of its own");
        };
    }

    /** The value of the text between the brackets, or {@code null} when it is not of the kind. */
    static @Nullable Object value(LiteralKind kind, String text) {
        return switch (kind) {
            case BOOL -> bool(text);
            case INT -> int32(text);
            case LONG -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case REAL -> real(text);
            case DECIMAL -> REAL_NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
            case DATETIME -> DatetimeText.ticks(unquoted(text));
            case TIMESPAN -> TimespanText.ticks(unquoted(text));
            case GUID -> guid(unquoted(text));
            case STRING, DYNAMIC -> throw new IllegalArgumentException(kind + " is not read from raw text");
        };
    }

    private static @Nullable Boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }

    /** Eight hexadecimal digits are the bits of the number, so {@code int(0xffffffff)} is -1. */
    private static @Nullable Long int32(String text) {
        boolean hex = HEX_NUMBER.matcher(text).matches();
        Long value = integer(text, hex ? 0 : Integer.MIN_VALUE, hex ? 0xffff_ffffL : Integer.MAX_VALUE);
        return value == null ? null : Long.valueOf(value.intValue());
    }

    /** An integer in decimal or, as its bits, hexadecimal form; {@code null} when it is out of range. */
    static @Nullable Long integer(String text, long least, long most) {
        try {
            if (HEX_NUMBER.matcher(text).matches()) {
                long value = Long.parseUnsignedLong(text.substring(2), 16);
                return value < least || value > most ? null : Long.valueOf(value);
            }
            if (!DECIMAL_NUMBER.matcher(text).matches()) {
                return null;
            }
            long value = Long.parseLong(text);
            return value < least || value > most ? null : Long.valueOf(value);
        } catch (NumberFormatException outOfRange) {
            return null;
        }
    }

    private static @Nullable Double real(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> REAL_NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
        };
    }

    private static @Nullable UUID guid(String text) {
        if (!GUID_FORM.matcher(text).matches()) {
            return null;
        }
        String digits = text.replace("-", "");
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
