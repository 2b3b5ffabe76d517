package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code count}: all rows, also those in which an argument is null. */
final class CountAggregation extends DescribedAggregation {
    CountAggregation(String name) {
        super(
                name,
                "counts the rows",
                "count-aggregation-function",
                Signature.of(KqlType.LONG, Parameter.any("expression").orAbsent()));
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        return new Counts();
    }

    private static final class Counts implements Accumulator {
        private long[] counts = new long[0];

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            counts = GroupArrays.grow(counts, groupCount);
            for (int i = 0; i < rows; i++) {
                counts[groups[i]]++;
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            counts = GroupArrays.grow(counts, groupCount);
            return List.of(new LongVector(KqlType.LONG, counts, null, groupCount));
        }
    }
}
