package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scalar function that is written for one row at a time.
 *
 * <p>A null argument gives a null result unless {@link #handlesNull()} says that the function wants to see nulls.
 * A call whose arguments are all constant runs once.
 */
public abstract class RowFunction extends DescribedFunction {

    /** Describes the function, see {@link DescribedFunction}. */
    protected RowFunction(String name, String summary, String page, Signature... signatures) {
        super(name, summary, page, signatures);
    }

    /** Whether {@link #apply} is also called for rows in which an argument is null. */
    protected boolean handlesNull() {
        return false;
    }

    /**
     * Computes the value of one row.
     *
     * @param arguments the values in their Java form, not to be kept or changed
     * @return the result in its Java form for {@code resultType}; null for a null
     */
    protected abstract @Nullable Object apply(
            @Nullable Object[] arguments, KqlType resultType, EvaluationContext context);

    @Override
    public final Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        @Nullable Object[] row = new Object[arguments.size()];
        if (isDeterministic() && rows > 0 && arguments.stream().allMatch(ConstantVector.class::isInstance)) {
            return new ConstantVector(resultType, valueAt(0, row, arguments, resultType, context), rows);
        }
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        for (int i = 0; i < rows; i++) {
            context.budget().tick();
            builder.append(valueAt(i, row, arguments, resultType, context));
        }
        return builder.build();
    }

    private @Nullable Object valueAt(
            int index, @Nullable Object[] row, List<Vector> arguments, KqlType resultType, EvaluationContext context) {
        boolean anyNull = false;
        for (int a = 0; a < row.length; a++) {
            row[a] = arguments.get(a).value(index);
            anyNull |= row[a] == null;
        }
        Object value = anyNull && !handlesNull() ? null : apply(row, resultType, context);
        if (value instanceof String text) {
            context.budget().text(text.length());
        }
        return value;
    }
}
