package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** Stands in a plan for a function that this engine does not run; compiling has reported it. */
record MissingFunction(String name) implements ScalarFunction {
    @Override
    public String summary() {
        return "A function that this engine does not run";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/scalar-functions";
    }

    @Override
    public List<Signature> signatures() {
        return List.of();
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        throw new IllegalStateException("function " + name + " has no implementation");
    }
}
