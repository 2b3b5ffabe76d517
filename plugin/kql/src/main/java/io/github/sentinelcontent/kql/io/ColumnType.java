package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the type of a column from its values. */
final class ColumnType {
    /** A number with a leading zero, such as a postal code, is text. */
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");

    private static final Pattern REAL = Pattern.compile("-?(0|[1-9]\\d*)\\.\\d+([eE][-+]?\\d+)?");

    private ColumnType() {}

    /**
     * The narrowest type for a value and all before it.
     *
     * @param type the type so far, null when there were only nulls and empty texts
     * @param cells whether the source only has texts, so that a text of digits means a number
     */
    static @Nullable KqlType widened(@Nullable KqlType type, @Nullable Object value, boolean cells) {
        boolean fits = type == KqlType.STRING && value instanceof String || type == KqlType.DYNAMIC;
        if (value == null || fits || value.equals("")) {
            return type;
        }
        KqlType own = of(value, cells);
        return type == null ? own : common(type, own);
    }

    private static KqlType of(Object value, boolean cells) {
        if (value instanceof List || value instanceof Map) {
            return KqlType.DYNAMIC;
        }
        if (value instanceof Boolean) {
            return KqlType.BOOL;
        }
        if (value instanceof Long) {
            return KqlType.LONG;
        }
        return value instanceof Double ? KqlType.REAL : ofText(value.toString(), cells);
    }

    private static KqlType ofText(String text, boolean cells) {
        if (DatetimeShape.matches(text)) {
            return KqlType.DATETIME;
        }
        return cells ? ofCell(text) : KqlType.STRING;
    }

    private static KqlType ofCell(String text) {
        if (INTEGER.matcher(text).matches()) {
            return KqlType.LONG;
        }
        if (REAL.matcher(text).matches()) {
            return KqlType.REAL;
        }
        boolean flag = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        return flag ? KqlType.BOOL : KqlType.STRING;
    }

    private static KqlType common(KqlType left, KqlType right) {
        if (left == right) {
            return left;
        }
        if (left.isNumeric() && right.isNumeric()) {
            return KqlType.REAL;
        }
        return left == KqlType.DYNAMIC || right == KqlType.DYNAMIC ? KqlType.DYNAMIC : KqlType.STRING;
    }
}
