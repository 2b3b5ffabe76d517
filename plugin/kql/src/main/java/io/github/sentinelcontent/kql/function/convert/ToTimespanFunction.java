package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.TimespanText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code totimespan}: text in any supported form; a number counts ticks. */
final class ToTimespanFunction extends Conversion {
    ToTimespanFunction(String name) {
        super(name, KqlType.TIMESPAN, "totimespan-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG, TIMESPAN -> value;
            case REAL -> ofReal((Double) value);
            case DECIMAL -> ofReal(((BigDecimal) value).doubleValue());
            case STRING -> TimespanText.parse((String) value);
            default -> null;
        };
    }

    private static @Nullable Long ofReal(double ticks) {
        return Math.abs(ticks) < 0x1p63 ? (Long) (long) ticks : null;
    }
}
