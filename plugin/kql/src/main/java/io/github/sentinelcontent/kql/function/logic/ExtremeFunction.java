package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code max_of()} and {@code min_of()}: nulls do not count, NaN wins over every number. */
final class ExtremeFunction extends DescribedFunction {
    private final int sign;

    private ExtremeFunction(String name, String summary, String page, int sign) {
        super(
                name,
                summary,
                page,
                Signature.of(CommonType::of, Parameter.any("first"), Parameter.any("other"))
                        .repeating());
        this.sign = sign;
    }

    static ExtremeFunction max() {
        return new ExtremeFunction("max_of", "Gives the greatest of several values", "max-of-function", 1);
    }

    static ExtremeFunction min() {
        return new ExtremeFunction("min_of", "Gives the least of several values", "min-of-function", -1);
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return CommonType.conflict(arguments)
                ? Optional.of("the arguments of " + name() + "() have no common type")
                : Optional.empty();
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        int[] choice = new int[rows];
        for (int i = 0; i < rows; i++) {
            choice[i] = extreme(arguments, i);
        }
        return Selection.of(arguments, choice, rows, resultType);
    }

    private int extreme(List<Vector> arguments, int row) {
        int best = -1;
        Object bestValue = null;
        for (int a = 0; a < arguments.size(); a++) {
            Object value =
                    DynamicValue.of(arguments.get(a).type(), arguments.get(a).value(row));
            if (value != null && isBetter(value, bestValue)) {
                best = a;
                bestValue = value;
            }
        }
        return best;
    }

    private boolean isBetter(Object value, @Nullable Object best) {
        if (best == null || isNan(value)) {
            return true;
        }
        Integer order = ScalarComparison.compare(value, best);
        return order != null && order * sign > 0;
    }

    private static boolean isNan(Object value) {
        return value instanceof Double real && real.isNaN();
    }
}
