package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.Objects;

/**
 * {@code row_rank_dense} and {@code row_rank_min}: the rank in a sorted table. Rows of the same value share a rank; the
 * next rank is one higher, or the number of the row.
 */
final class RowRankFunction extends WindowFunction {
    private final boolean dense;

    RowRankFunction(String name, boolean dense) {
        super(
                name,
                "ranks the rows of a sorted table",
                Signature.of(
                        KqlType.LONG,
                        Parameter.any("term"),
                        Parameter.scalar("restart", KqlType.BOOL).orAbsent()));
        this.dense = dense;
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector terms = arguments.get(0);
        long[] ranks = new long[rows];
        int first = 0;
        for (int i = 0; i < rows; i++) {
            if (Restarts.at(i, arguments, 1)) {
                first = i;
                ranks[i] = 1;
            } else if (Objects.equals(terms.value(i), terms.value(i - 1))) {
                ranks[i] = ranks[i - 1];
            } else {
                ranks[i] = dense ? ranks[i - 1] + 1 : i - first + 1;
            }
        }
        return new LongVector(KqlType.LONG, ranks, null, rows);
    }
}
