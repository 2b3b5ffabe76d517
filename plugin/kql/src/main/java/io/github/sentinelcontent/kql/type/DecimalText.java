package io.github.sentinelcontent.kql.type;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of a decimal. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/decimal">the decimal data type</a>.
 */
public final class DecimalText {
    private static final int LONGEST = 128;
    private static final int LARGEST_SCALE = 400;

    private DecimalText() {}

    /** Reads a decimal number with optional fraction and exponent; 34 digits count. Returns null for any other text. */
    public static @Nullable BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.strip(), MathContext.DECIMAL128);
            return Math.abs((long) number.scale()) > LARGEST_SCALE ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Prints all digits without exponent and without trailing zeros after the point. */
    public static String format(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
