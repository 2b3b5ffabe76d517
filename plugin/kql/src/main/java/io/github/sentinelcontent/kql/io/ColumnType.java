package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the type of a column from its values. */
final class ColumnType {
    /** Dates in looser forms stay text: guessing them would surprise. */
    private static final Pattern DATETIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

    /** A number with a leading zero, such as a postal code, is text. */
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");

    private static final Pattern REAL = Pattern.compile("-?(0|[1-9]\\d*)\\.\\d+([eE][-+]?\\d+)?");

    private ColumnType() {}

    /**
     * The narrowest type for all values that are not null or empty; string when there are none.
     *
     * @param cells whether the source only has texts, so that a text of digits means a number
     */
    static KqlType of(List<@Nullable Object> values, boolean cells) {
        KqlType type = null;
        for (Object value : values) {
            if (value != null && !value.equals("")) {
                KqlType own = of(value, cells);
                type = type == null ? own : common(type, own);
            }
        }
        return type == null ? KqlType.STRING : type;
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
        if (DATETIME.matcher(text).matches()) {
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
