package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code todatetime}: text in any supported form; a number counts ticks since 0001-01-01. */
final class ToDatetimeFunction extends Conversion {
    ToDatetimeFunction() {
        super("todatetime", KqlType.DATETIME, "todatetime-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG, TIMESPAN -> ofTicks((Long) value);
            case REAL -> ofReal((Double) value);
            case DECIMAL -> ofReal(((BigDecimal) value).doubleValue());
            case DATETIME -> value;
            case STRING -> DatetimeText.parse((String) value);
            default -> null;
        };
    }

    private static @Nullable Long ofTicks(long ticks) {
        return Ticks.isDatetime(ticks) ? (Long) ticks : null;
    }

    private static @Nullable Long ofReal(double ticks) {
        return ticks >= 0 ? ofTicks((long) ticks) : null;
    }
}
