package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which scalar type a value inside a dynamic one has. */
final class ScalarKind {
    private ScalarKind() {}

    /** The type of a number, text, bool or guid; null for an array or bag. */
    static @Nullable KqlType of(Object value) {
        if (value instanceof Long) {
            return KqlType.LONG;
        }
        if (value instanceof String) {
            return KqlType.STRING;
        }
        if (value instanceof Double) {
            return KqlType.REAL;
        }
        if (value instanceof Boolean) {
            return KqlType.BOOL;
        }
        if (value instanceof BigDecimal) {
            return KqlType.DECIMAL;
        }
        return value instanceof UUID ? KqlType.GUID : null;
    }
}
