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

/** {@code or}: true when a side is true, else null when a side is null. */
final class OrOperator extends DescribedFunction {
    OrOperator() {
        super(
                "or",
                "Tells whether at least one side is true",
                "logical-operators",
                Signature.of(BOOL, Parameter.of("left", BOOL), Parameter.of("right", BOOL)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        BoolOperand a = BoolOperand.of(arguments.get(0), rows);
        BoolOperand b = BoolOperand.of(arguments.get(1), rows);
        boolean[] result = new boolean[rows];
        if (a.nulls() == null && b.nulls() == null) {
            for (int i = 0; i < rows; i++) {
                result[i] = a.values()[i] | b.values()[i];
            }
            return new BoolVector(result, null, rows);
        }
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            boolean leftNull = a.nulls() != null && a.nulls()[i];
            boolean rightNull = b.nulls() != null && b.nulls()[i];
            result[i] = !leftNull && a.values()[i] || !rightNull && b.values()[i];
            nulls[i] = !result[i] && (leftNull || rightNull);
        }
        return new BoolVector(result, nulls, rows);
    }
}
