package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code isnull()} and {@code isnotnull()}: a text is never null. */
final class IsNullFunction extends DescribedFunction {
    private final boolean negated;

    IsNullFunction(String name, String summary, boolean negated) {
        super(
                name,
                summary,
                negated ? "isnotnull-function" : "isnull-function",
                Signature.of(KqlType.BOOL, Parameter.any("value")));
        this.negated = negated;
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector column = arguments.get(0);
        boolean[] result = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = column.isNull(i) != negated;
        }
        return new BoolVector(result, null, rows);
    }
}
