package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code countif}: the rows for which the predicate is true, not null. */
final class CountIfAggregation extends DescribedAggregation {
    CountIfAggregation() {
        super(
                "countif",
                "counts the rows for which a predicate is true",
                "countif-aggregation-function",
                Signature.of(KqlType.LONG, Parameter.scalar("predicate", KqlType.BOOL)));
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
            if (!(arguments.get(0).flatten() instanceof BoolVector predicate)) {
                return;
            }
            boolean[] values = predicate.values();
            boolean @Nullable [] nulls = predicate.nulls();
            for (int i = 0; i < rows; i++) {
                if (values[i] && (nulls == null || !nulls[i])) {
                    counts[groups[i]]++;
                }
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            counts = GroupArrays.grow(counts, groupCount);
            return List.of(new LongVector(KqlType.LONG, counts, null, groupCount));
        }
    }
}
