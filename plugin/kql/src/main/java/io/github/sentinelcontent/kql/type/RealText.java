package io.github.sentinelcontent.kql.type;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of a real. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/real">the real data type</a>.
 */
public final class RealText {
    private static final double PLAIN_FROM = 1e-6;
    private static final double PLAIN_BELOW = 1e21;

    private RealText() {}

    /**
     * Reads a decimal number with optional fraction and exponent, {@code nan}, {@code inf} or {@code Infinity}, with
     * blanks around. Returns null when the text is no number.
     */
    public static @Nullable Double parse(String text) {
        String trimmed = text.strip();
        if (isDecimal(trimmed)) {
            return Double.valueOf(trimmed);
        }
        return switch (trimmed) {
            case "nan", "NaN" -> Double.NaN;
            case "inf", "+inf", "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> null;
        };
    }

    /** Prints the shortest digits that give the same value, whole numbers with {@code .0}. */
    public static String format(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        double size = Math.abs(value);
        if (size == 0 || size >= 1e-3 && size < 1e7) {
            return Double.toString(value);
        }
        BigDecimal digits = new BigDecimal(shortest(value)).stripTrailingZeros();
        if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
            String plain = digits.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        return scientific(digits);
    }

    /**
     * The fewest digits that read back as the value. Before Java 19 {@link Double#toString} sometimes gives a digit
     * too many, so shorter candidates are tried.
     */
    private static String shortest(double value) {
        String usual = Double.toString(value);
        BigDecimal exact = new BigDecimal(usual);
        BigDecimal shorter = exact.round(new MathContext(Math.max(1, exact.precision() - 1)));
        return shorter.doubleValue() == value ? shorter.toString() : usual;
    }

    private static String scientific(BigDecimal digits) {
        String unscaled = digits.unscaledValue().abs().toString();
        int exponent = digits.precision() - digits.scale() - 1;
        return (digits.signum() < 0 ? "-" : "")
                + unscaled.charAt(0)
                + (unscaled.length() > 1 ? "." + unscaled.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }

    /** Whether the text is a number by this grammar, which is narrower than Java's. */
    private static boolean isDecimal(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int whole = digits(text, at);
        int end = at + whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digits(text, end + 1);
            end += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
            int exponent = digits(text, end + 1 + sign);
            return exponent > 0 && end + 1 + sign + exponent == text.length();
        }
        return end == text.length();
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }
}
