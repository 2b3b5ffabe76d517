package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code coalesce()}: for texts the first one that is not empty. */
final class CoalesceFunction extends DescribedFunction {
    CoalesceFunction() {
        super(
                "coalesce",
                "Gives the first argument that is not null, and for texts not empty",
                "coalesce-function",
                Signature.of(CommonType::of, Parameter.any("first"), Parameter.any("other"))
                        .repeating());
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return CommonType.conflict(arguments)
                ? Optional.of("the arguments of coalesce() have no common type")
                : Optional.empty();
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        int[] choice = new int[rows];
        Arrays.fill(choice, -1);
        for (int a = arguments.size() - 1; a >= 0; a--) {
            Vector column = arguments.get(a);
            for (int i = 0; i < rows; i++) {
                choice[i] = column.isNull(i) || "".equals(text(column, i)) ? choice[i] : a;
            }
        }
        return Selection.of(arguments, choice, rows, resultType);
    }

    private static Object text(Vector column, int row) {
        return column.type() == KqlType.STRING ? column.value(row) : column;
    }
}
