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

/** {@code not()}: null stays null. */
final class NotFunction extends DescribedFunction {
    NotFunction() {
        super(
                "not",
                "Turns true into false and false into true",
                "not-function",
                Signature.of(BOOL, Parameter.of("value", BOOL)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        return inverse(arguments.get(0), rows);
    }

    /** The opposite of each row. */
    static BoolVector inverse(Vector column, int rows) {
        BoolOperand operand = BoolOperand.of(column, rows);
        boolean[] result = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = !operand.values()[i];
        }
        return new BoolVector(result, operand.nulls(), rows);
    }
}
