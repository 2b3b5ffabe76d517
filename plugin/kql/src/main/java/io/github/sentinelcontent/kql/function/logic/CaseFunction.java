package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code case()}: conditions and values in turn, then a value for the rest; a null condition counts as false. */
final class CaseFunction extends DescribedFunction {
    CaseFunction() {
        super(
                "case",
                "Gives the value of the first condition that is true",
                "case-function",
                Signature.of(
                                arguments -> CommonType.ofBranches(values(arguments)),
                                Parameter.any("condition"),
                                Parameter.any("then"),
                                Parameter.any("else"))
                        .repeating());
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        if (arguments.size() % 2 == 0) {
            return Optional.of("case() needs pairs of condition and value, then one value for all other rows");
        }
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            KqlType type = arguments.get(i).type();
            if (type != KqlType.BOOL && type != KqlType.DYNAMIC && type != KqlType.UNKNOWN) {
                return Optional.of("argument " + (i + 1) + " of case() is a condition and must be a bool, not " + type);
            }
        }
        return Optional.empty();
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        List<Vector> values = values(arguments);
        int[] choice = new int[rows];
        Arrays.fill(choice, values.size() - 1);
        for (int pair = values.size() - 2; pair >= 0; pair--) {
            BoolOperand condition = BoolOperand.of(arguments.get(2 * pair), rows);
            boolean[] nulls = condition.nulls();
            for (int i = 0; i < rows; i++) {
                choice[i] = condition.values()[i] && (nulls == null || !nulls[i]) ? pair : choice[i];
            }
        }
        return Selection.of(values, choice, rows, resultType);
    }

    private static <T> List<T> values(List<T> arguments) {
        List<T> values = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            values.add(arguments.get(i));
        }
        values.add(arguments.get(arguments.size() - 1));
        return values;
    }
}
