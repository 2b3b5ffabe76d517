package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.IntegerText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * {@code toint}: text without fraction, the whole part of a real; a long out of range wraps round as on the service.
 */
final class ToIntFunction extends Conversion {
    ToIntFunction() {
        super("toint", KqlType.INT, "toint-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> (long) ((Long) value).intValue();
            case BOOL -> (Boolean) value ? 1L : 0L;
            case REAL -> ofReal((Double) value);
            case DECIMAL -> ofReal(((BigDecimal) value).doubleValue());
            case STRING -> inRange(IntegerText.parse((String) value));
            default -> null;
        };
    }

    /** A real inside a dynamic value that is out of range gives the nearest int. */
    @Override
    @Nullable
    Object convertInner(KqlType type, Object value) {
        return value instanceof Double real
                ? (real.isNaN() ? null : (Long) (long) real.intValue())
                : convert(type, value);
    }

    private static @Nullable Long ofReal(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? null : inRange((long) value);
    }

    private static @Nullable Long inRange(@Nullable Long value) {
        return value == null || value < Integer.MIN_VALUE || value > Integer.MAX_VALUE ? null : value;
    }
}
