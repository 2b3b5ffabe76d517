package io.github.sentinelcontent.kql.type;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value of any type, as {@code tostring}, {@code strcat} and the hash functions see it. Source:
 * <a href="https://learn.microsoft.com/kusto/query/tostring-function">tostring()</a>.
 */
public final class ScalarText {
    private ScalarText() {}

    /** The text of a value in its Java form; empty for a null. A bool is {@code True} or {@code False}. */
    public static String format(KqlType type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case STRING -> (String) value;
            case BOOL -> (Boolean) value ? "True" : "False";
            case INT, LONG -> value.toString();
            case REAL -> RealText.format((Double) value);
            case DECIMAL -> DecimalText.format((BigDecimal) value);
            case DATETIME -> DatetimeText.format((Long) value);
            case TIMESPAN -> TimespanText.format((Long) value);
            case GUID -> GuidText.format((UUID) value);
            case DYNAMIC, UNKNOWN -> DynamicText.toText(value);
        };
    }
}
