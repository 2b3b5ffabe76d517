package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A function of one real; arguments outside its domain give null, NaN stays NaN. */
final class RealFunction implements ScalarFunction {
    private final String name;
    private final String summary;
    private final DoubleUnaryOperator body;

    /**
     * Makes the function.
     *
     * @param body gives NaN outside the domain
     */
    RealFunction(String name, String summary, DoubleUnaryOperator body) {
        this.name = name;
        this.summary = summary;
        this.body = body;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/" + name + "-function";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(KqlType.REAL, Parameter.scalar("number", KqlType.REAL, KqlType.DECIMAL)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector source = arguments.get(0);
        if (source instanceof ConstantVector constant) {
            return new ConstantVector(KqlType.REAL, valueOf(constant.constant()), rows);
        }
        double[] values = new double[rows];
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            Double value = valueOf(source.value(i));
            nulls[i] = value == null;
            values[i] = value == null ? 0 : value;
        }
        return new RealVector(values, nulls, rows);
    }

    private @Nullable Double valueOf(@Nullable Object number) {
        if (!(number instanceof Number given)) {
            return null;
        }
        double argument = given.doubleValue();
        double value = body.applyAsDouble(argument);
        return Double.isNaN(value) && !Double.isNaN(argument) ? null : (Double) value;
    }
}
