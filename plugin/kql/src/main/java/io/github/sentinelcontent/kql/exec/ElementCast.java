package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Timespan;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives an array element the type that {@code to typeof(...)} asks for: a cast, text is not parsed. */
final class ElementCast {
    private ElementCast() {}

    /** The element in the Java form of the type; null when it is of another kind. */
    static @Nullable Object cast(@Nullable Object element, KqlType type) {
        if (element == null) {
            return null;
        }
        return switch (type) {
            case DYNAMIC, UNKNOWN -> element;
            case STRING -> DynamicText.toText(element);
            case BOOL -> element instanceof Boolean ? element : null;
            case INT -> element instanceof Number number ? (Long) (long) number.intValue() : null;
            case LONG -> element instanceof Number number ? (Long) number.longValue() : null;
            case REAL -> element instanceof Number number ? (Double) number.doubleValue() : null;
            case DECIMAL -> element instanceof Number number ? new BigDecimal(number.toString()) : null;
            case DATETIME -> element instanceof Datetime datetime ? (Long) datetime.ticks() : null;
            case TIMESPAN -> element instanceof Timespan timespan ? (Long) timespan.ticks() : null;
            case GUID -> element instanceof UUID ? element : null;
        };
    }
}
