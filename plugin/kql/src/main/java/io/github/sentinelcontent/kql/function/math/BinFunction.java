package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin}, {@code floor} and {@code bin_at}: rounds down, toward minus infinity, to a multiple of a size, counted
 * from zero or from a fixed point. A size that is not positive gives null.
 */
final class BinFunction implements ScalarFunction {
    private final String name;
    private final String page;
    private final boolean anchored;

    BinFunction(String name, String page, boolean anchored) {
        this.name = name;
        this.page = page;
        this.anchored = anchored;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return anchored
                ? "rounds down to a multiple of a size, counted from a fixed point"
                : "rounds down to a multiple of a size";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/" + page;
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                signature(KqlType.LONG, KqlType.LONG),
                signature(KqlType.REAL, KqlType.REAL),
                signature(KqlType.DATETIME, KqlType.TIMESPAN),
                signature(KqlType.TIMESPAN, KqlType.TIMESPAN),
                decimalSignature());
    }

    private Signature signature(KqlType value, KqlType size) {
        Parameter rounded = Parameter.scalar("value", value);
        Parameter by = Parameter.scalar("roundTo", size);
        return anchored
                ? Signature.of(value, rounded, by, Parameter.scalar("fixedPoint", value))
                : Signature.of(value, rounded, by);
    }

    private Signature decimalSignature() {
        Parameter number = Parameter.scalar("value", KqlType.DECIMAL, KqlType.INT, KqlType.LONG, KqlType.REAL);
        return anchored
                ? Signature.of(KqlType.DECIMAL, number, number, number)
                : Signature.of(KqlType.DECIMAL, number, number);
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector value = arguments.get(0);
        Vector size = arguments.get(1);
        Vector anchor = anchored ? arguments.get(2) : new ConstantVector(resultType, zero(resultType), rows);
        if (value instanceof LongVector longs
                && size instanceof ConstantVector
                && anchor instanceof ConstantVector
                && size.value(0) instanceof Long by
                && anchor.value(0) instanceof Long from
                && by > 0) {
            return binAll(longs, by, from, resultType, rows);
        }
        if (rows > 0 && arguments.stream().allMatch(ConstantVector.class::isInstance)) {
            return new ConstantVector(resultType, bin(value.value(0), size.value(0), anchor.value(0)), rows);
        }
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(bin(value.value(i), size.value(i), anchor.value(i)));
        }
        return builder.build();
    }

    private static Object zero(KqlType type) {
        return switch (type) {
            case REAL -> 0.0;
            case DECIMAL -> BigDecimal.ZERO;
            default -> 0L;
        };
    }

    private static Vector binAll(LongVector longs, long size, long anchor, KqlType type, int rows) {
        long[] from = longs.values();
        long[] values = new long[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = from[i] - Math.floorMod(from[i] - anchor, size);
        }
        return new LongVector(type, values, longs.nulls(), rows);
    }

    private static @Nullable Object bin(@Nullable Object value, @Nullable Object size, @Nullable Object anchor) {
        if (value instanceof Long number && size instanceof Long by && anchor instanceof Long from) {
            return by <= 0 ? null : (Long) (number - Math.floorMod(number - from, by));
        }
        if (value instanceof Double number && size instanceof Double by && anchor instanceof Double from) {
            return by > 0 ? (Double) (from + Math.floor((number - from) / by) * by) : null;
        }
        if (value instanceof Number number && size instanceof Number by && anchor instanceof Number from) {
            return binDecimal(decimal(number), decimal(by), decimal(from));
        }
        return null;
    }

    private static @Nullable BigDecimal binDecimal(BigDecimal value, BigDecimal size, BigDecimal anchor) {
        if (size.signum() <= 0) {
            return null;
        }
        BigDecimal steps = value.subtract(anchor).divide(size, MathContext.DECIMAL128);
        if (steps.scale() <= 0) {
            return value;
        }
        return anchor.add(steps.setScale(0, RoundingMode.FLOOR).multiply(size));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
