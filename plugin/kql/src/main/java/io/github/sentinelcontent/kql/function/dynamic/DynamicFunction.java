package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function over dynamic values that sees all its arguments, of whatever type, in their dynamic form. */
final class DynamicFunction implements ScalarFunction {
    private final String name;
    private final String summary;
    private final String page;
    private final Body body;
    private final List<Signature> signatures;
    private final Optional<String> approximation;

    /**
     * Describes the function.
     *
     * @param page last part of the address of the reference page
     * @param body the value of a row; sees nulls too
     */
    DynamicFunction(String name, String summary, String page, Body body, Signature... signatures) {
        this(name, summary, page, body, List.of(signatures), Optional.empty());
    }

    private DynamicFunction(
            String name,
            String summary,
            String page,
            Body body,
            List<Signature> signatures,
            Optional<String> approximation) {
        this.name = name;
        this.summary = summary;
        this.page = page;
        this.body = body;
        this.signatures = signatures;
        this.approximation = approximation;
    }

    /** The same function, whose results may differ from those of the service for this reason. */
    DynamicFunction approximate(String reason) {
        return new DynamicFunction(name, summary, page, body, signatures, Optional.of(reason));
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
    public Optional<String> approximation() {
        return approximation;
    }

    @Override
    public List<Signature> signatures() {
        return signatures;
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        @Nullable Object[] row = new Object[arguments.size()];
        if (rows > 0 && arguments.stream().allMatch(ConstantVector.class::isInstance)) {
            return new ConstantVector(resultType, valueAt(0, row, arguments, context), rows);
        }
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        for (int i = 0; i < rows; i++) {
            context.budget().tick();
            builder.append(valueAt(i, row, arguments, context));
        }
        return builder.build();
    }

    private @Nullable Object valueAt(
            int index, @Nullable Object[] row, List<Vector> arguments, EvaluationContext context) {
        for (int a = 0; a < row.length; a++) {
            Vector argument = arguments.get(a);
            row[a] = DynamicValue.of(argument.type(), argument.value(index));
        }
        Object value = body.apply(row);
        context.budget().dynamic(value);
        return value;
    }

    /** The value of a row. */
    @FunctionalInterface
    interface Body {
        /** Computes the value from arguments in their dynamic form, which must not be changed. */
        @Nullable
        Object apply(@Nullable Object[] arguments);
    }
}
