package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.IntegerText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code tolong}: text without fraction, the whole part of other numbers, ticks of datetimes and timespans. */
final class ToLongFunction extends Conversion {
    ToLongFunction() {
        super("tolong", KqlType.LONG, "tolong-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> value;
            case BOOL -> (Boolean) value ? 1L : 0L;
            case REAL -> ofReal((Double) value);
            case DECIMAL -> ofDecimal((BigDecimal) value);
            case STRING -> IntegerText.parse((String) value);
            default -> null;
        };
    }

    /** A real inside a dynamic value that is out of range gives the nearest long. */
    @Override
    @Nullable
    Object convertInner(KqlType type, Object value) {
        return value instanceof Double real ? (real.isNaN() ? null : (Long) real.longValue()) : convert(type, value);
    }

    @Override
    @Nullable
    Vector convertColumn(Vector source, int rows) {
        return source instanceof LongVector longs
                ? new LongVector(KqlType.LONG, longs.values(), longs.nulls(), rows)
                : null;
    }

    private static @Nullable Long ofReal(double value) {
        // two to the power of 63 itself wraps round on the service
        if (value == 0x1p63) {
            return Long.MIN_VALUE;
        }
        return value >= -0x1p63 && value < 0x1p63 ? (Long) (long) value : null;
    }

    private static @Nullable Long ofDecimal(BigDecimal value) {
        var whole = value.toBigInteger();
        return whole.bitLength() < Long.SIZE ? (Long) whole.longValue() : null;
    }
}
