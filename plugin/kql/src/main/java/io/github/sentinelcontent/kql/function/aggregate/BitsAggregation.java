package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.function.LongBinaryOperator;

/** {@code binary_all_and}, {@code binary_all_or} and {@code binary_all_xor}; null when there is no value. */
final class BitsAggregation extends DescribedAggregation {
    private final LongBinaryOperator step;

    BitsAggregation(String name, String summary, LongBinaryOperator step) {
        super(
                name,
                summary,
                name.replace('_', '-') + "-aggregation-function",
                Signature.of(ResultType.ofArgument(0), Parameter.scalar("expression", KqlType.INT, KqlType.LONG)));
        this.step = step;
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = result.get(0).type();
        return new Accumulator() {
            private long[] values = new long[0];
            private boolean[] found = new boolean[0];

            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                values = GroupArrays.grow(values, groupCount);
                found = GroupArrays.grow(found, groupCount);
                for (int i = 0; i < rows; i++) {
                    if (vectors.get(0).value(i) instanceof Long value) {
                        int group = groups[i];
                        values[group] = found[group] ? step.applyAsLong(values[group], value) : value;
                        found[group] = true;
                    }
                }
            }

            @Override
            public List<Vector> finish(int groupCount) {
                values = GroupArrays.grow(values, groupCount);
                found = GroupArrays.grow(found, groupCount);
                boolean[] nulls = new boolean[groupCount];
                for (int i = 0; i < groupCount; i++) {
                    nulls[i] = !found[i];
                }
                return List.of(new LongVector(type, values, nulls, groupCount));
            }
        };
    }
}
