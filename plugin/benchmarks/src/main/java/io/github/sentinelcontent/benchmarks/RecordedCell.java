package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.TimespanText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares a cell that was recorded as text with a value. */
final class RecordedCell {
    private static final double TOLERANCE = 1e-9;

    /** Pages print reals with few digits; from this many decimals on, agreeing in them is enough. */
    private static final int TELLING_DECIMALS = 6;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    /** Some pages print days before a colon. */
    private static final Pattern DAYS = Pattern.compile("^(-?\\d+):(\\d{2}:\\d{2}:\\d{2})");

    private RecordedCell() {}

    /** Whether the text stands for the value; empty text stands for null and empty text. */
    static boolean matches(@Nullable String expected, KqlType type, @Nullable Object actual, boolean setLike) {
        String text = expected == null ? "" : expected.strip();
        if (text.isEmpty() || actual == null) {
            boolean nothing = actual == null || actual.toString().isBlank();
            return nothing && (text.isEmpty() || text.equals("null") || text.equals("(null)"));
        }
        return switch (type) {
            case BOOL -> text.equalsIgnoreCase(actual.toString()) || text.equals((Boolean) actual ? "1" : "0");
            case INT, LONG, REAL, DECIMAL -> sameNumber(text.replace(",", ""), (Number) actual);
            case DATETIME -> actual.equals(DatetimeText.parse(text));
            case TIMESPAN -> actual.equals(TimespanText.parse(DAYS.matcher(text).replaceFirst("$1.$2")));
            case GUID -> text.equalsIgnoreCase(actual.toString());
            case STRING -> sameText(blanksAsOne(text), blanksAsOne(actual.toString()));
            case DYNAMIC, UNKNOWN -> sameDynamic(text, actual, setLike);
        };
    }

    /** Some pages print texts in quotes. */
    private static boolean sameText(String text, String actual) {
        return text.equals(actual) || text.equals('"' + actual + '"');
    }

    /** Tables of pages lose line breaks and runs of blanks. */
    private static String blanksAsOne(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean sameNumber(String text, Number actual) {
        double number = actual.doubleValue();
        if (!Double.isFinite(number)) {
            String sign = number < 0 ? "-" : "";
            return Double.isNaN(number)
                    ? text.equalsIgnoreCase("nan")
                    : List.of(sign + "∞", sign + "inf", sign + "infinity").contains(text.toLowerCase(Locale.ROOT));
        }
        try {
            BigDecimal wanted = new BigDecimal(text);
            if (actual instanceof Long whole) {
                return wanted.compareTo(BigDecimal.valueOf(whole)) == 0;
            }
            return close(wanted.doubleValue(), number)
                    || wanted.scale() >= TELLING_DECIMALS
                            && Math.abs(wanted.doubleValue() - number) <= Math.pow(10, -wanted.scale());
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean close(double a, double b) {
        return a == b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }

    private static boolean sameDynamic(String text, Object actual, boolean setLike) {
        if (text.equals(DynamicText.toText(actual).strip())) {
            return true;
        }
        Object expected = DynamicText.parse(text, null);
        if (expected == null) {
            expected = DynamicText.parse(text.replace('\'', '"'), null);
        }
        if (expected == null) {
            expected = DynamicText.parse(text.replace("\"{", "{").replace("}\"", "}"), text);
        }
        return same(expected, DynamicText.parse(DynamicText.format(actual), null), setLike);
    }

    private static boolean same(@Nullable Object expected, @Nullable Object actual, boolean setLike) {
        if (expected instanceof Number a && actual instanceof Number b) {
            return a instanceof Long && b instanceof Long ? a.equals(b) : close(a.doubleValue(), b.doubleValue());
        }
        if (expected instanceof List<?> a && actual instanceof List<?> b) {
            return a.size() == b.size() && (sameLists(a, b, setLike) || setLike && sameSets(a, b));
        }
        if (expected instanceof Map<?, ?> a && actual instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet())
                    && a.keySet().stream().allMatch(key -> same(a.get(key), b.get(key), setLike));
        }
        if (expected instanceof String a && actual instanceof Number b) {
            return sameNumber(a, b);
        }
        if (expected instanceof String a && actual instanceof String b && !a.equals(b)) {
            Long datetime = DatetimeText.parse(a);
            return datetime != null && datetime.equals(DatetimeText.parse(b));
        }
        return expected == null ? actual == null : expected.equals(actual);
    }

    private static boolean sameLists(List<?> expected, List<?> actual, boolean setLike) {
        for (int i = 0; i < expected.size(); i++) {
            if (!same(expected.get(i), actual.get(i), setLike)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSets(List<?> expected, List<?> actual) {
        List<@Nullable Object> left = new ArrayList<>(actual);
        for (Object value : expected) {
            boolean found = false;
            for (int i = 0; i < left.size() && !found; i++) {
                if (same(value, left.get(i), true)) {
                    left.remove(i);
                    found = true;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
