package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code format_bytes()}: a unit holds 1024 of the one before; without a unit the greatest that fits. */
final class FormatBytesFunction extends RowFunction {
    private static final List<String> UNITS = List.of("Bytes", "KB", "MB", "GB", "TB", "PB", "EB");

    FormatBytesFunction() {
        super(
                "format_bytes",
                "Writes a number of bytes with a unit",
                "format-bytes-function",
                Signature.of(
                        STRING,
                        Parameter.scalar("size", REAL, LONG, INT),
                        Parameter.of("precision", LONG, INT).orAbsent(),
                        Parameter.of("units", STRING).orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        double size = ((Number) Objects.requireNonNull(arguments[0])).doubleValue();
        long precision = arguments.length > 1 ? (Long) Objects.requireNonNull(arguments[1]) : 0;
        String wanted = arguments.length > 2 ? (String) Objects.requireNonNull(arguments[2]) : "";
        int unit = wanted.isEmpty() ? fitting(size) : UNITS.indexOf(wanted);
        if (unit < 0 || precision < 0 || precision > 15 || !Double.isFinite(size)) {
            return "";
        }
        BigDecimal value = BigDecimal.valueOf(size / Math.pow(1024, unit));
        BigDecimal rounded =
                value.setScale((int) precision, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString() + " " + UNITS.get(unit);
    }

    private static int fitting(double size) {
        int unit = 0;
        for (double rest = Math.abs(size); rest >= 1024 && unit < UNITS.size() - 1; rest /= 1024) {
            unit++;
        }
        return unit;
    }
}
