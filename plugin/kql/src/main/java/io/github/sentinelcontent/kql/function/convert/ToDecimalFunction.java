package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.DecimalText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code todecimal}. */
final class ToDecimalFunction extends Conversion {
    ToDecimalFunction() {
        super("todecimal", KqlType.DECIMAL, "todecimal-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> BigDecimal.valueOf((Long) value);
            case BOOL -> (Boolean) value ? BigDecimal.ONE : BigDecimal.ZERO;
            case REAL -> Double.isFinite((Double) value) ? BigDecimal.valueOf((Double) value) : null;
            case DECIMAL -> value;
            case STRING -> DecimalText.parse((String) value);
            default -> null;
        };
    }
}
