package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code arg_max} and {@code arg_min}: the values of a row in which the first argument is greatest or least. Of
 * several such rows the first counts, also where the first argument is null in all rows; without rows the values are
 * null.
 */
final class ArgExtremeAggregation extends DescribedAggregation {
    private final boolean greatest;

    ArgExtremeAggregation(String name, boolean greatest, String page) {
        super(
                name,
                "gives the values of a row whose first value is the " + (greatest ? "greatest" : "least"),
                page,
                Signature.of(
                                ResultType.ofArgument(0),
                                Parameter.notDynamic("compared"),
                                Parameter.any("returned").orAbsent())
                        .repeating());
        this.greatest = greatest;
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("of equal rows the first, where the service takes any");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        BestRows best = new BestRows(greatest);
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                best.add(vectors.get(0), vectors, groups, rows, groupCount);
            }

            @Override
            public List<Vector> finish(int groupCount) {
                List<Vector> columns = new ArrayList<>();
                for (int i = 0; i < result.size(); i++) {
                    columns.add(best.pick(i, result.get(i).type(), groupCount));
                }
                return columns;
            }
        };
    }
}
