package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code iff()} and {@code iif()}: a null condition counts as false. */
final class IffFunction extends DescribedFunction {
    IffFunction(String name) {
        super(
                name,
                "Gives one of two values depending on a condition",
                "iff-function",
                Signature.of(
                        arguments -> CommonType.ofBranches(arguments.subList(1, arguments.size())),
                        Parameter.of("if", KqlType.BOOL),
                        Parameter.any("then"),
                        Parameter.any("else")));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        BoolOperand condition = BoolOperand.of(arguments.get(0), rows);
        boolean[] nulls = condition.nulls();
        int[] choice = new int[rows];
        for (int i = 0; i < rows; i++) {
            choice[i] = condition.values()[i] && (nulls == null || !nulls[i]) ? 0 : 1;
        }
        return Selection.of(arguments.subList(1, 3), choice, rows, resultType);
    }
}
