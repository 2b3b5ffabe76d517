package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code and}: false when a side is false, else null when a side is null. */
final class AndOperator extends DescribedFunction {
    AndOperator() {
        super(
                "and",
                "Tells whether both sides are true",
                "logical-operators",
                Signature.of(BOOL, Parameter.of("left", BOOL), Parameter.of("right", BOOL)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        return both(arguments.get(0), arguments.get(1), rows);
    }

    /** The rows in which both columns are true. */
    static BoolVector both(Vector left, Vector right, int rows) {
        BoolOperand a = BoolOperand.of(left, rows);
        BoolOperand b = BoolOperand.of(right, rows);
        boolean[] result = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = a.values()[i] & b.values()[i];
        }
        if (a.nulls() == null && b.nulls() == null) {
            return new BoolVector(result, null, rows);
        }
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            boolean leftNull = a.nulls() != null && a.nulls()[i];
            boolean rightNull = b.nulls() != null && b.nulls()[i];
            nulls[i] = leftNull && (rightNull || b.values()[i]) || rightNull && a.values()[i];
            result[i] &= !leftNull && !rightNull;
        }
        return new BoolVector(result, nulls, rows);
    }
}
