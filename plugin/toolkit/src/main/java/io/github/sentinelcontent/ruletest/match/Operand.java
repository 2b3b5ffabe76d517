package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.DecimalText;
import io.github.sentinelcontent.kql.type.GuidText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.type.TimespanText;
import io.github.sentinelcontent.source.ScalarNode;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scalar of a test file that values are compared with; its type is that of the value.
 *
 * @param node the scalar
 * @param now what {@code now} stands for
 */
record Operand(ScalarNode node, long now) {
    /** Reals and decimals are equal when they differ by less than this share. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    /** Whether the value equals this scalar. Null and the empty text are alike for texts only. */
    boolean equalTo(Value value) {
        if (node.isNull()) {
            return value.type() == KqlType.STRING ? value.isEmpty() : value.value() == null;
        }
        if (value.value() == null) {
            return node.text().isEmpty() && value.present();
        }
        BigDecimal number = number(value.value());
        if (number != null && isNumeric(value)) {
            BigDecimal expected = DecimalText.parse(node.text());
            return expected != null && isNear(number, expected);
        }
        OptionalInt order = order(value);
        return order.isPresent() && order.getAsInt() == 0;
    }

    /** How the value compares with this scalar: negative when it is less; empty when they cannot be compared. */
    OptionalInt order(Value value) {
        Object found = value.value();
        if (found == null || node.isNull()) {
            return OptionalInt.empty();
        }
        String text = node.text();
        return switch (kind(value.type(), found)) {
            case INT, LONG, REAL, DECIMAL -> compare(number(found), DecimalText.parse(text));
            case DATETIME -> compare(ticks(found), RelativeTime.parse(text, now));
            case TIMESPAN -> compare(ticks(found), TimespanText.parse(text));
            case GUID -> compare(found.toString(), guid(text));
            case BOOL -> compare((Boolean) found, node.asBoolean().orElse(null));
            case STRING -> compare((String) found, text);
            case DYNAMIC, UNKNOWN -> OptionalInt.empty();
        };
    }

    private static boolean isNumeric(Value value) {
        return value.value() != null && kind(value.type(), value.value()).isNumeric();
    }

    /** The type of a dynamic value is that of its content. */
    private static KqlType kind(KqlType type, Object value) {
        if (type != KqlType.DYNAMIC && type != KqlType.UNKNOWN) {
            return type;
        }
        if (value instanceof String) {
            return KqlType.STRING;
        }
        if (value instanceof Number) {
            return KqlType.DECIMAL;
        }
        if (value instanceof Boolean) {
            return KqlType.BOOL;
        }
        if (value instanceof Datetime) {
            return KqlType.DATETIME;
        }
        if (value instanceof Timespan) {
            return KqlType.TIMESPAN;
        }
        return value instanceof UUID ? KqlType.GUID : KqlType.DYNAMIC;
    }

    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Double real) {
            return Double.isFinite(real) ? BigDecimal.valueOf(real) : null;
        }
        return value instanceof Number whole ? BigDecimal.valueOf(whole.longValue()) : null;
    }

    private static Long ticks(Object value) {
        if (value instanceof Datetime datetime) {
            return datetime.ticks();
        }
        return value instanceof Timespan timespan ? (Long) timespan.ticks() : (Long) value;
    }

    private static @Nullable String guid(String text) {
        UUID guid = GuidText.parse(text);
        return guid == null ? null : guid.toString();
    }

    static boolean isNear(BigDecimal a, BigDecimal b) {
        BigDecimal difference = a.subtract(b).abs();
        return difference.signum() == 0
                || difference.compareTo(a.abs().max(b.abs()).multiply(TOLERANCE)) <= 0;
    }

    private static <T extends Comparable<T>> OptionalInt compare(@Nullable T found, @Nullable T expected) {
        return found == null || expected == null ? OptionalInt.empty() : OptionalInt.of(found.compareTo(expected));
    }
}
