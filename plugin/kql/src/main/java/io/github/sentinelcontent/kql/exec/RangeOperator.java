package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values from a start to an end, both included, by a step; a null bound gives no row. */
final class RangeOperator extends Operator {
    private final KqlType type;
    private final QueryRun run;
    private final @Nullable Object to;
    private final @Nullable Object step;
    private @Nullable Object at;

    RangeOperator(Plan.Range plan, QueryRun run) {
        this.type = plan.column().type();
        this.run = run;
        this.at = run.constant(plan.from());
        this.to = run.constant(plan.to());
        this.step = run.constant(plan.step());
    }

    @Override
    @Nullable
    Chunk next() {
        VectorBuilder builder = VectorBuilder.of(type, 0);
        while (builder.size() < run.chunkRows() && isInside()) {
            builder.append(at);
            advance();
        }
        run.budget().produce(builder.size(), 1);
        Vector values = builder.build();
        return values.size() == 0 ? null : new Chunk(List.of(values), values.size());
    }

    private boolean isInside() {
        if (at == null || to == null || step == null) {
            return false;
        }
        int toEnd = compare(at, to);
        return direction() < 0 ? toEnd >= 0 : toEnd <= 0;
    }

    private int direction() {
        return step instanceof Long number ? Long.signum(number) : (int) Math.signum(((Number) step).doubleValue());
    }

    private static int compare(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return Long.compare(a, b);
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        return Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue());
    }

    private void advance() {
        if (at instanceof Long value && step instanceof Long by) {
            long next = value + by;
            boolean overflowed = ((value ^ next) & (by ^ next)) < 0;
            at = overflowed ? null : (Long) next;
        } else if (at instanceof BigDecimal value && step instanceof BigDecimal by) {
            at = value.add(by);
        } else {
            at = ((Number) at).doubleValue() + ((Number) step).doubleValue();
        }
    }
}
