package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code tobool}: the texts true, false, 1 and 0 in any case; a number is true unless it is zero. */
final class ToBoolFunction extends Conversion {
    ToBoolFunction(String name) {
        super(name, KqlType.BOOL, "tobool-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG -> (Long) value != 0;
            case REAL -> (Double) value != 0;
            case DECIMAL -> ((BigDecimal) value).signum() != 0;
            case BOOL -> value;
            case STRING -> ofText((String) value);
            default -> null;
        };
    }

    private static @Nullable Boolean ofText(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }
}
