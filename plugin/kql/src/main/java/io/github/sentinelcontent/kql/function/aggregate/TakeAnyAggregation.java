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
import org.jspecify.annotations.Nullable;

/**
 * {@code take_any} and its old name {@code any}: the values of the first row of each group; a single argument gives
 * its first value that is neither null nor empty, if there is one.
 */
final class TakeAnyAggregation extends DescribedAggregation {
    TakeAnyAggregation(String name) {
        super(
                name,
                "gives the values of any row",
                "take-any-aggregation-function",
                Signature.of(ResultType.ofArgument(0), Parameter.any("expression"))
                        .repeating());
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("the first row, where the service takes any");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        boolean seeksValue = result.size() == 1;
        RowPicker picker = new RowPicker();
        return new Accumulator() {
            private boolean[] settled = new boolean[0];

            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                picker.startChunk(vectors, groupCount);
                settled = GroupArrays.grow(settled, groupCount);
                for (int i = 0; i < rows; i++) {
                    int group = groups[i];
                    if (settled[group]) {
                        continue;
                    }
                    boolean good = !seeksValue || hasValue(vectors.get(0).value(i));
                    if (good || !picker.hasRow(group)) {
                        picker.choose(group, i);
                        settled[group] = good;
                    }
                }
            }

            @Override
            public List<Vector> finish(int groupCount) {
                List<Vector> columns = new ArrayList<>();
                for (int i = 0; i < result.size(); i++) {
                    columns.add(picker.pick(i, result.get(i).type(), groupCount));
                }
                return columns;
            }
        };
    }

    private static boolean hasValue(@Nullable Object value) {
        return value != null && !"".equals(value);
    }
}
