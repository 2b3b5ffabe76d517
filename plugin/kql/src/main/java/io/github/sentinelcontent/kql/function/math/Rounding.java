package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ceiling} and {@code round}, whose results have the type of the number. */
final class Rounding {
    private static final Parameter NUMBER =
            Parameter.scalar("number", KqlType.REAL, KqlType.INT, KqlType.LONG, KqlType.DECIMAL);

    private Rounding() {}

    static ScalarFunction ceiling() {
        return new LambdaFunction(
                "ceiling",
                "rounds up to a whole number",
                "ceiling-function",
                arguments -> ceiling(arguments[0]),
                Signature.of(Rounding::resultType, NUMBER));
    }

    static ScalarFunction round() {
        return new LambdaFunction(
                "round",
                "rounds to a number of digits after the point, halves away from zero",
                "round-function",
                arguments -> round(arguments[0], arguments.length > 1 ? (Long) arguments[1] : 0L),
                Signature.of(
                        Rounding::resultType,
                        NUMBER,
                        Parameter.scalar("digits", KqlType.LONG).orAbsent()));
    }

    private static KqlType resultType(List<Argument> arguments) {
        KqlType type = arguments.get(0).type();
        return type.isNumeric() ? type : KqlType.REAL;
    }

    private static @Nullable Object ceiling(@Nullable Object number) {
        if (number instanceof Double real) {
            return Math.ceil(real);
        }
        return number instanceof BigDecimal decimal ? decimal.setScale(0, RoundingMode.CEILING) : number;
    }

    private static @Nullable Object round(@Nullable Object number, long digits) {
        int scale = (int) Math.max(-300, Math.min(300, digits));
        if (number instanceof BigDecimal decimal) {
            return decimal.setScale(scale, RoundingMode.HALF_UP);
        }
        if (number instanceof Long whole) {
            return scale >= 0
                    ? whole
                    : (Long) BigDecimal.valueOf(whole)
                            .setScale(scale, RoundingMode.HALF_UP)
                            .longValue();
        }
        return number instanceof Double real ? (Double) roundReal(real, scale) : null;
    }

    private static double roundReal(double real, int scale) {
        double power = Math.pow(10, Math.abs(scale));
        double scaled = scale < 0 ? real / power : real * power;
        if (Double.isNaN(scaled) || Double.isInfinite(scaled) || Math.abs(scaled) >= 0x1p52) {
            return real;
        }
        double whole = Math.floor(Math.abs(scaled));
        double rounded = Math.copySign(Math.abs(scaled) - whole >= 0.5 ? whole + 1 : whole, real);
        return scale < 0 ? rounded * power : rounded / power;
    }
}
