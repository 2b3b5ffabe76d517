package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DECIMAL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A binary arithmetic operator. Two integers give a long that wraps on overflow, any real gives a real, a decimal
 * gives a decimal; a null operand gives null.
 */
abstract class ArithmeticOperator extends DescribedFunction {
    private static final int LARGEST_EXPONENT = 6144;

    private static final String PAGE = "numerical-operators";

    ArithmeticOperator(String symbol, String summary, Signature... ofTimes) {
        super(symbol, summary, PAGE, signatures(ofTimes));
    }

    private static Signature[] signatures(Signature[] ofTimes) {
        List<Signature> all = new ArrayList<>();
        all.add(Signature.of(DYNAMIC, Parameter.of("left", DYNAMIC), Parameter.of("right", DYNAMIC)));
        all.add(Signature.of(LONG, Parameter.of("left", LONG, INT), Parameter.of("right", LONG, INT)));
        all.add(Signature.of(REAL, Parameter.of("left", REAL, LONG, INT), Parameter.of("right", REAL, LONG, INT)));
        all.add(Signature.of(
                DECIMAL,
                Parameter.of("left", DECIMAL, REAL, LONG, INT),
                Parameter.of("right", DECIMAL, REAL, LONG, INT)));
        all.addAll(List.of(ofTimes));
        return all.toArray(Signature[]::new);
    }

    /**
     * Computes the rows of 64-bit integers or ticks into {@code result}.
     *
     * @param nulls rows that are null, not to be changed
     * @return the rows of the result that are null
     */
    abstract boolean @Nullable [] longs(long[] left, long[] right, long[] result, boolean @Nullable [] nulls, int rows);

    /** Computes the rows of doubles into {@code result}; what is written at null rows does not matter. */
    abstract void reals(double[] left, double[] right, double[] result, int rows);

    /** Computes one decimal; null when there is no result. */
    abstract @Nullable BigDecimal decimal(BigDecimal left, BigDecimal right);

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector left = arguments.get(0);
        Vector right = arguments.get(1);
        return switch (resultType) {
            case REAL -> ofReals(left, right, rows);
            case DECIMAL -> ofDecimals(left, right, rows);
            case DYNAMIC, UNKNOWN -> ofDynamics(left, right, rows, resultType);
            default -> ofLongs(left, right, rows, resultType);
        };
    }

    private Vector ofLongs(Vector left, Vector right, int rows, KqlType resultType) {
        LongOperand a = LongOperand.of(left, rows);
        LongOperand b = LongOperand.of(right, rows);
        long[] result = new long[rows];
        boolean[] nulls = longs(a.values(), b.values(), result, NullMask.either(a.nulls(), b.nulls(), rows), rows);
        return new LongVector(resultType, result, TickRange.check(resultType, result, nulls, rows), rows);
    }

    final Vector ofReals(Vector left, Vector right, int rows) {
        RealOperand a = RealOperand.of(left, rows);
        RealOperand b = RealOperand.of(right, rows);
        double[] result = new double[rows];
        reals(a.values(), b.values(), result, rows);
        return new RealVector(result, NullMask.either(a.nulls(), b.nulls(), rows), rows);
    }

    private Vector ofDecimals(Vector left, Vector right, int rows) {
        VectorBuilder builder = VectorBuilder.of(DECIMAL, rows);
        for (int i = 0; i < rows; i++) {
            BigDecimal a = (BigDecimal) ScalarConversion.convert(left.type(), left.value(i), DECIMAL);
            BigDecimal b = (BigDecimal) ScalarConversion.convert(right.type(), right.value(i), DECIMAL);
            builder.append(a == null || b == null ? null : bounded(a, b));
        }
        return builder.build();
    }

    /** A result beyond the range of decimals is null. */
    private @Nullable BigDecimal bounded(BigDecimal left, BigDecimal right) {
        try {
            BigDecimal result = decimal(left, right);
            boolean fits = result == null || Math.abs(result.precision() - (long) result.scale()) <= LARGEST_EXPONENT;
            return fits ? result : null;
        } catch (ArithmeticException beyond) {
            return null;
        }
    }

    /** Two dynamic numbers give a dynamic number, anything else null. */
    private Vector ofDynamics(Vector left, Vector right, int rows, KqlType resultType) {
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(dynamic(left.value(i), right.value(i)));
        }
        return builder.build();
    }

    private @Nullable Object dynamic(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            long[] result = new long[1];
            boolean[] nulls = longs(new long[] {a}, new long[] {b}, result, null, 1);
            return nulls == null ? (Long) result[0] : null;
        }
        if (left instanceof Number a && right instanceof Number b) {
            double[] result = new double[1];
            reals(new double[] {a.doubleValue()}, new double[] {b.doubleValue()}, result, 1);
            return result[0];
        }
        return null;
    }
}
