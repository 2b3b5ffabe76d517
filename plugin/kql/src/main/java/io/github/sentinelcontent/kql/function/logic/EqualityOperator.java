package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ==} and {@code !=}. A null equals nothing but is not three-valued: with one null side {@code ==} is false and
 * {@code !=} true; only with two null sides the result is null.
 */
final class EqualityOperator extends DescribedFunction {
    private final boolean negated;

    private EqualityOperator(String symbol, String summary, boolean negated) {
        super(
                symbol,
                summary,
                "scalar-data-types/null-values",
                Signature.of(KqlType.BOOL, Parameter.any("left"), Parameter.any("right")));
        this.negated = negated;
    }

    static EqualityOperator equal() {
        return new EqualityOperator("==", "Tells whether two values are equal; texts with letter case", false);
    }

    static EqualityOperator notEqual() {
        return new EqualityOperator("!=", "Tells whether two values differ; texts with letter case", true);
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector left = arguments.get(0);
        Vector right = arguments.get(1);
        KqlType leftType = left.type();
        KqlType rightType = right.type();
        if (leftType == KqlType.STRING && rightType == KqlType.STRING) {
            return ofTexts(left, right, rows);
        }
        if (isWhole(leftType) && isWhole(rightType) || isTicks(leftType) && leftType == rightType) {
            return ofLongs(left, right, rows);
        }
        if (isFast(leftType) && isFast(rightType)) {
            return ofReals(left, right, rows);
        }
        return ofOthers(left, right, rows);
    }

    private static boolean isWhole(KqlType type) {
        return type.isInteger() || type == KqlType.BOOL;
    }

    private static boolean isTicks(KqlType type) {
        return type == KqlType.DATETIME || type == KqlType.TIMESPAN;
    }

    private static boolean isFast(KqlType type) {
        return isWhole(type) || type == KqlType.REAL;
    }

    private Vector ofTexts(Vector left, Vector right, int rows) {
        boolean[] result = new boolean[rows];
        if (left instanceof ConstantVector constant && right instanceof StringVector texts) {
            TextRows.test(texts, rows, constant.value(0)::equals, negated, result);
        } else if (right instanceof ConstantVector constant && left instanceof StringVector texts) {
            TextRows.test(texts, rows, constant.value(0)::equals, negated, result);
        } else {
            for (int i = 0; i < rows; i++) {
                result[i] = left.value(i).equals(right.value(i)) != negated;
            }
        }
        return new BoolVector(result, null, rows);
    }

    private Vector ofLongs(Vector left, Vector right, int rows) {
        LongOperand a = LongOperand.of(left, rows);
        LongOperand b = LongOperand.of(right, rows);
        boolean[] result = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = (a.values()[i] == b.values()[i]) != negated;
        }
        return withNulls(result, a.nulls(), b.nulls(), rows);
    }

    private Vector ofReals(Vector left, Vector right, int rows) {
        RealOperand a = RealOperand.of(left, rows);
        RealOperand b = RealOperand.of(right, rows);
        boolean[] result = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = (a.values()[i] == b.values()[i]) != negated;
        }
        return withNulls(result, a.nulls(), b.nulls(), rows);
    }

    private Vector withNulls(boolean[] result, boolean @Nullable [] left, boolean @Nullable [] right, int rows) {
        boolean[] nulls = null;
        for (int i = 0; (left != null || right != null) && i < rows; i++) {
            boolean leftNull = left != null && left[i];
            boolean rightNull = right != null && right[i];
            if (leftNull && rightNull) {
                nulls = NullMask.with(nulls, i, rows);
            } else if (leftNull || rightNull) {
                result[i] = negated;
            }
        }
        return new BoolVector(result, nulls, rows);
    }

    private Vector ofOthers(Vector left, Vector right, int rows) {
        boolean[] result = new boolean[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            Object a = DynamicValue.of(left.type(), left.value(i));
            Object b = DynamicValue.of(right.type(), right.value(i));
            if (a == null && b == null) {
                nulls = NullMask.with(nulls, i, rows);
            } else {
                result[i] = (a != null && b != null && ScalarComparison.equal(a, b)) != negated;
            }
        }
        return new BoolVector(result, nulls, rows);
    }
}
