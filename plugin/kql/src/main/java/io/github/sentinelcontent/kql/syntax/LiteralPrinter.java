package io.github.sentinelcontent.kql.syntax;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints literals so that they read back with the same kind and value. */
final class LiteralPrinter {
    private static final long TICKS_PER_DAY = 864_000_000_000L;
    private static final long TICKS_PER_SECOND = 10_000_000L;
    private static final long FIRST_EPOCH_DAY = LocalDate.of(1, 1, 1).toEpochDay();

    private LiteralPrinter() {}

    static void print(Literal literal, StringBuilder out) {
        Object value = literal.value();
        if (literal.kind() == LiteralKind.DYNAMIC) {
            out.append("dynamic(");
            json(value, out);
            out.append(')');
        } else if (value == null) {
            out.append(keyword(literal.kind())).append("(null)");
        } else {
            out.append(text(literal.kind(), value));
        }
    }

    private static String text(LiteralKind kind, Object value) {
        return switch (kind) {
            case BOOL, LONG -> value.toString();
            case REAL -> real((Double) value);
            case STRING -> string((String) value);
            case TIMESPAN -> timespan((Long) value);
            case DATETIME -> "datetime(" + datetime((Long) value) + ")";
            case INT, DECIMAL, GUID -> keyword(kind) + "(" + value + ")";
            case DYNAMIC -> throw new IllegalArgumentException("dynamic is printed as JSON");
        };
    }

    private static String keyword(LiteralKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String real(double value) {
        if (Double.isNaN(value)) {
            return "real(nan)";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "real(+inf)" : "real(-inf)";
        }
        return Double.toString(value);
    }

    static String string(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** In the largest unit that needs no fraction. */
    private static String timespan(long ticks) {
        for (TimespanUnit unit : TimespanUnit.values()) {
            long length = unit.ticks().longValue();
            if (length > 0 && ticks % length == 0) {
                return ticks / length + unit.shortName();
            }
        }
        throw new IllegalStateException("a tick is the smallest unit");
    }

    private static String datetime(long ticks) {
        LocalDate day = LocalDate.ofEpochDay(FIRST_EPOCH_DAY + ticks / TICKS_PER_DAY);
        long seconds = ticks % TICKS_PER_DAY / TICKS_PER_SECOND;
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:%02d.%07dZ",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                ticks % TICKS_PER_SECOND);
    }

    private static void json(@Nullable Object value, StringBuilder out) {
        if (value instanceof List<?> list) {
            out.append('[');
            String separator = "";
            for (Object item : list) {
                out.append(separator);
                json(item, out);
                separator = ", ";
            }
            out.append(']');
        } else if (value instanceof Map<?, ?> bag) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> property : bag.entrySet()) {
                out.append(separator).append(string((String) property.getKey())).append(": ");
                json(property.getValue(), out);
                separator = ", ";
            }
            out.append('}');
        } else if (value instanceof String text) {
            out.append(string(text));
        } else if (value instanceof Literal literal) {
            print(literal, out);
        } else {
            out.append(value);
        }
    }
}
