package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.DecimalText;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.GuidText;
import io.github.sentinelcontent.kql.type.IntegerText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RealText;
import io.github.sentinelcontent.kql.type.TimespanText;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a value that was read the type of its column. */
final class ColumnValue {
    /** What {@link #fit} gives for a value that is none of the type. */
    static final Object MISFIT = new Object();

    private static final int LONGEST_SHOWN = 60;

    private ColumnValue() {}

    /** The value in the Java form of the type; an empty text is a null of every type but string. */
    static @Nullable Object fit(@Nullable Object value, KqlType type) {
        if (value == null || value instanceof String text && text.isEmpty() && type != KqlType.STRING) {
            return null;
        }
        return switch (type) {
            case STRING -> DynamicText.toText(value);
            case DYNAMIC, UNKNOWN -> dynamic(value);
            case BOOL -> bool(value);
            case INT -> integer(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> integer(value, Long.MIN_VALUE, Long.MAX_VALUE);
            case REAL ->
                value instanceof Number number
                        ? (Double) number.doubleValue()
                        : parsed(value instanceof String text ? RealText.parse(text) : null);
            case DECIMAL ->
                value instanceof Number number
                        ? new BigDecimal(number.toString())
                        : parsed(value instanceof String text ? DecimalText.parse(text) : null);
            case DATETIME -> parsed(value instanceof String text ? DatetimeText.parse(text) : null);
            case TIMESPAN -> parsed(value instanceof String text ? TimespanText.parse(text) : null);
            case GUID ->
                value instanceof UUID ? value : parsed(value instanceof String text ? GuidText.parse(text) : null);
        };
    }

    /** Says that a value does not fit. */
    static String misfit(@Nullable Object value, KqlType type) {
        String text = DynamicText.format(value);
        String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return shown + (type == KqlType.INT ? " is not an " : " is not a ") + type;
    }

    private static Object parsed(@Nullable Object value) {
        return value == null ? MISFIT : value;
    }

    /** Exports often hold arrays and bags as JSON text. */
    private static @Nullable Object dynamic(Object value) {
        boolean json = value instanceof String text && (text.charAt(0) == '{' || text.charAt(0) == '[');
        return json ? DynamicText.parse((String) value, value) : value;
    }

    private static Object bool(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        String text = value.toString();
        if (text.equalsIgnoreCase("true") || text.equals("1")) {
            return true;
        }
        return text.equalsIgnoreCase("false") || text.equals("0") ? false : MISFIT;
    }

    private static Object integer(Object value, long least, long most) {
        Long number = null;
        if (value instanceof Long whole) {
            number = whole;
        } else if (value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 9e18) {
            number = real.longValue();
        } else if (value instanceof String text) {
            number = IntegerText.parse(text);
        }
        return number == null || number < least || number > most ? MISFIT : number;
    }
}
