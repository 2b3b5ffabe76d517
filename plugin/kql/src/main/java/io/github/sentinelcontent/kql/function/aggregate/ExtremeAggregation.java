package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code min} and {@code max}: nulls do not count, NaN wins, no value at all gives null. */
final class ExtremeAggregation extends DescribedAggregation {
    private final boolean greatest;

    ExtremeAggregation(String name, boolean greatest) {
        super(
                name,
                "finds the " + (greatest ? "greatest" : "least") + " value",
                name + "-aggregation-function",
                Signature.of(ResultType.ofArgument(0), Parameter.notDynamic("expression")));
        this.greatest = greatest;
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = result.get(0).type();
        BestRows best = new BestRows(greatest);
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                best.add(vectors.get(0), vectors, groups, rows, groupCount);
            }

            @Override
            public List<Vector> finish(int groupCount) {
                return List.of(best.pick(0, type, groupCount));
            }
        };
    }
}
