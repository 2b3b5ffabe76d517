package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.Optional;

/** {@code dcount} and {@code count_distinct}: the number of distinct values that are not null, exact in both cases. */
final class DistinctCountAggregation extends DescribedAggregation {
    private final boolean estimatedByService;

    DistinctCountAggregation(String name, String page, boolean estimatedByService, Signature signature) {
        super(name, "counts the distinct values", page, signature);
        this.estimatedByService = estimatedByService;
    }

    @Override
    public Optional<String> approximation() {
        return estimatedByService ? Optional.of("counted exactly, where the service estimates") : Optional.empty();
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        return new Accumulator() {
            private final DistinctValues values = new DistinctValues();
            private final PairSet pairs = new PairSet();
            private long[] counts = new long[0];

            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                counts = GroupArrays.grow(counts, groupCount);
                int[] numbers = values.numbersOf(vectors.get(0), rows);
                long added = 0;
                for (int i = 0; i < rows; i++) {
                    if (numbers[i] != DistinctValues.NULL && pairs.add(groups[i], numbers[i])) {
                        counts[groups[i]]++;
                        added++;
                    }
                }
                context.budget().hold(added);
            }

            @Override
            public List<Vector> finish(int groupCount) {
                counts = GroupArrays.grow(counts, groupCount);
                return List.of(new LongVector(KqlType.LONG, counts, null, groupCount));
            }
        };
    }
}
