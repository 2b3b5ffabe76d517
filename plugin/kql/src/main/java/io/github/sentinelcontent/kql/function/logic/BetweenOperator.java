package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
import static io.github.sentinelcontent.kql.type.KqlType.DECIMAL;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code between} and {@code !between}; both ends belong to the range. */
final class BetweenOperator extends DescribedFunction {
    private final OrderOperator atLeast = OrderOperator.greaterOrEqual();
    private final OrderOperator atMost = OrderOperator.lessOrEqual();
    private final boolean negated;

    BetweenOperator(String symbol, String summary, boolean negated) {
        super(
                symbol,
                summary,
                negated ? "not-between-operator" : "between-operator",
                Signature.of(BOOL, number("value"), number("low"), number("high")),
                signature(DATETIME),
                signature(TIMESPAN));
        this.negated = negated;
    }

    private static Parameter number(String name) {
        return Parameter.of(name, LONG, INT, REAL, DECIMAL);
    }

    private static Signature signature(KqlType type) {
        return Signature.of(BOOL, Parameter.of("value", type), Parameter.of("low", type), Parameter.of("high", type));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector value = arguments.get(0);
        Vector low = atLeast.evaluate(List.of(value, arguments.get(1)), rows, BOOL, context);
        Vector high = atMost.evaluate(List.of(value, arguments.get(2)), rows, BOOL, context);
        BoolVector inside = AndOperator.both(low, high, rows);
        return negated ? NotFunction.inverse(inside, rows) : inside;
    }
}
