package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A function of one datetime that gives an int, datetime or timespan. */
final class TicksFunction implements ScalarFunction {
    /** What the body gives for a null. */
    static final long NULL = Long.MIN_VALUE;

    private final String name;
    private final String summary;
    private final String page;
    private final KqlType result;
    private final LongUnaryOperator body;

    /**
     * Makes the function.
     *
     * @param page last part of the address of the reference page
     * @param body the result for ticks since 0001-01-01, {@link #NULL} for a null
     */
    TicksFunction(String name, String summary, String page, KqlType result, LongUnaryOperator body) {
        this.name = name;
        this.summary = summary;
        this.page = page;
        this.result = result;
        this.body = body;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/" + page;
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(result, Parameter.scalar("date", KqlType.DATETIME)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        if (arguments.get(0) instanceof ConstantVector constant) {
            return new ConstantVector(result, valueOf(constant.constant()), rows);
        }
        return arguments.get(0) instanceof LongVector ticks
                ? valuesOf(ticks, rows)
                : new ConstantVector(result, null, rows);
    }

    private Vector valuesOf(LongVector ticks, int rows) {
        long[] from = ticks.values();
        long[] values = new long[rows];
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = ticks.isNull(i) ? NULL : body.applyAsLong(from[i]);
            nulls[i] = values[i] == NULL;
        }
        return new LongVector(result, values, nulls, rows);
    }

    private @Nullable Object valueOf(@Nullable Object ticks) {
        long value = ticks == null ? NULL : body.applyAsLong((Long) ticks);
        return value == NULL ? null : (Long) value;
    }
}
