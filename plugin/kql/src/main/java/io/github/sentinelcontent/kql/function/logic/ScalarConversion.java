package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.DecimalText;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.GuidText;
import io.github.sentinelcontent.kql.type.IntegerText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RealText;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.type.TimespanText;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conversions that operators and functions make between values of different types. */
public final class ScalarConversion {
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private ScalarConversion() {}

    /** The value in the Java form of another type; null when there is none. */
    public static @Nullable Object convert(KqlType from, @Nullable Object value, KqlType to) {
        if (value == null) {
            return to == KqlType.STRING ? "" : null;
        }
        return switch (to) {
            case INT, LONG -> toLong(value);
            case REAL -> toReal(value);
            case DECIMAL -> toDecimal(value);
            case BOOL -> toBool(value);
            case DATETIME -> toDatetime(from, value);
            case TIMESPAN -> toTimespan(from, value);
            case GUID -> value instanceof String text ? GuidText.parse(text) : value instanceof UUID ? value : null;
            case STRING -> ScalarText.format(from, value);
            case DYNAMIC, UNKNOWN -> DynamicValue.of(from, value);
        };
    }

    private static @Nullable Boolean toBool(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        String text = value instanceof String string ? string.trim() : "";
        boolean isTrue = text.equalsIgnoreCase("true") || text.equals("1");
        return isTrue || text.equalsIgnoreCase("false") || text.equals("0") ? (Boolean) isTrue : null;
    }

    private static @Nullable Long toLong(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? (Long) number.longValue() : null;
        }
        if (value instanceof BigDecimal number) {
            return number.compareTo(LONG_MIN) < 0 || number.compareTo(LONG_MAX) > 0 ? null : (Long) number.longValue();
        }
        if (value instanceof Boolean bool) {
            return bool ? 1L : 0L;
        }
        if (value instanceof Datetime datetime) {
            return datetime.ticks();
        }
        if (value instanceof Timespan timespan) {
            return timespan.ticks();
        }
        return value instanceof String text ? IntegerText.parse(text) : null;
    }

    private static @Nullable Double toReal(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean bool) {
            return bool ? 1.0 : 0.0;
        }
        return value instanceof String text ? RealText.parse(text) : null;
    }

    private static @Nullable BigDecimal toDecimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
        }
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof String text ? DecimalText.parse(text) : null;
    }

    private static @Nullable Long toDatetime(KqlType from, Object value) {
        if (value instanceof Datetime datetime) {
            return datetime.ticks();
        }
        if (value instanceof String text) {
            return DatetimeText.parse(text);
        }
        return from == KqlType.DATETIME ? (Long) value : null;
    }

    private static @Nullable Long toTimespan(KqlType from, Object value) {
        if (value instanceof Timespan timespan) {
            return timespan.ticks();
        }
        if (value instanceof String text) {
            return TimespanText.parse(text);
        }
        return from == KqlType.TIMESPAN ? (Long) value : null;
    }
}
