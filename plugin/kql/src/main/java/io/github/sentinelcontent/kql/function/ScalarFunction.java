package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.Optional;

/**
 * A scalar function or operator: one value per row from the values of the same row.
 *
 * <p>Implementations are stateless. The binder picks the first signature that accepts the argument types and
 * inserts conversions to {@link Parameter#preferred}; {@link #evaluate} then sees arguments of these types.
 */
public interface ScalarFunction {
    /** The name in queries, or the symbol for an operator. */
    String name();

    /** What the function does, in one sentence without full stop. */
    String summary();

    /** Address of the reference page that this follows. */
    String reference();

    /**
     * Why results may differ from those of the service, as a part of a sentence without full stop; empty when they are
     * the same.
     */
    default Optional<String> approximation() {
        return Optional.empty();
    }

    /** The ways to call it, most specific first. */
    List<Signature> signatures();

    /**
     * What is wrong with the constant arguments of a call whose types fit, such as a regular expression with a
     * look-ahead; empty when nothing is. A {@code typeof(T)} argument is a constant string that holds the keyword of
     * the type.
     */
    default Optional<String> fault(List<Argument> arguments) {
        return Optional.empty();
    }

    /** Whether equal arguments always give equal results, so that a call may run once per distinct value. */
    default boolean isDeterministic() {
        return true;
    }

    /** Whether the function looks at other rows and so needs the whole serialized table in one chunk. */
    default boolean needsWholeTable() {
        return false;
    }

    /**
     * Computes the result of all rows. Values that cannot be computed are null, never an exception.
     *
     * @param arguments the argument columns, each of {@code rows} rows; constants come as
     *     {@link io.github.sentinelcontent.kql.vector.ConstantVector}
     * @param rows number of rows
     * @param resultType the type given by the signature
     * @param context clock, random source and budget of the query
     */
    Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context);
}
