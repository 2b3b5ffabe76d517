package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
import static io.github.sentinelcontent.kql.type.KqlType.DECIMAL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code <}, {@code <=}, {@code >} and {@code >=}: null when a side is null, false when a side is NaN. */
final class OrderOperator extends DescribedFunction {
    private final boolean swapped;
    private final boolean orEqual;

    private OrderOperator(String symbol, String summary, boolean swapped, boolean orEqual) {
        super(
                symbol,
                summary,
                "numerical-operators",
                Signature.of(BOOL, Parameter.of("left", DYNAMIC), Parameter.of("right", DYNAMIC)),
                Signature.of(BOOL, number("left"), number("right")),
                Signature.of(BOOL, Parameter.of("left", TIMESPAN), Parameter.of("right", TIMESPAN)),
                Signature.of(BOOL, Parameter.of("left", DATETIME), Parameter.of("right", DATETIME)));
        this.swapped = swapped;
        this.orEqual = orEqual;
    }

    private static Parameter number(String name) {
        return Parameter.of(name, LONG, INT, REAL, DECIMAL, BOOL);
    }

    static OrderOperator less() {
        return new OrderOperator("<", "Tells whether the left value is less", false, false);
    }

    static OrderOperator lessOrEqual() {
        return new OrderOperator("<=", "Tells whether the left value is less or equal", false, true);
    }

    static OrderOperator greater() {
        return new OrderOperator(">", "Tells whether the left value is greater", true, false);
    }

    static OrderOperator greaterOrEqual() {
        return new OrderOperator(">=", "Tells whether the left value is greater or equal", true, true);
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector left = arguments.get(swapped ? 1 : 0);
        Vector right = arguments.get(swapped ? 0 : 1);
        if (isWhole(left.type()) && isWhole(right.type())) {
            return ofLongs(left, right, rows);
        }
        if (isFast(left.type()) && isFast(right.type())) {
            return ofReals(left, right, rows);
        }
        return ofOthers(left, right, rows);
    }

    private static boolean isWhole(KqlType type) {
        return type.isInteger() || type == BOOL || type == DATETIME || type == TIMESPAN;
    }

    private static boolean isFast(KqlType type) {
        return type.isInteger() || type == BOOL || type == REAL;
    }

    private Vector ofLongs(Vector left, Vector right, int rows) {
        LongOperand a = LongOperand.of(left, rows);
        LongOperand b = LongOperand.of(right, rows);
        long[] x = a.values();
        long[] y = b.values();
        boolean[] result = new boolean[rows];
        if (orEqual) {
            for (int i = 0; i < rows; i++) {
                result[i] = x[i] <= y[i];
            }
        } else {
            for (int i = 0; i < rows; i++) {
                result[i] = x[i] < y[i];
            }
        }
        return new BoolVector(result, NullMask.either(a.nulls(), b.nulls(), rows), rows);
    }

    private Vector ofReals(Vector left, Vector right, int rows) {
        RealOperand a = RealOperand.of(left, rows);
        RealOperand b = RealOperand.of(right, rows);
        double[] x = a.values();
        double[] y = b.values();
        boolean[] result = new boolean[rows];
        if (orEqual) {
            for (int i = 0; i < rows; i++) {
                result[i] = x[i] <= y[i];
            }
        } else {
            for (int i = 0; i < rows; i++) {
                result[i] = x[i] < y[i];
            }
        }
        return new BoolVector(result, NullMask.either(a.nulls(), b.nulls(), rows), rows);
    }

    /** Values without an order, such as a text and a number inside dynamic values, give null. */
    private Vector ofOthers(Vector left, Vector right, int rows) {
        boolean[] result = new boolean[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            Object a = DynamicValue.of(left.type(), left.value(i));
            Object b = DynamicValue.of(right.type(), right.value(i));
            Integer order = a == null || b == null ? null : ScalarComparison.compare(a, b);
            if (order == null) {
                nulls = NullMask.with(nulls, i, rows);
            } else {
                result[i] = orEqual ? order <= 0 : order < 0;
            }
        }
        return new BoolVector(result, nulls, rows);
    }
}
