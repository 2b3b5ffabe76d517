package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deterministic row function whose whole body is one expression over arguments of which none is null. */
public final class LambdaFunction extends RowFunction {
    private final Body body;
    private final @Nullable String approximation;

    /**
     * Describes the function.
     *
     * @param name the name in queries
     * @param summary what it does, in one sentence without full stop
     * @param page last part of the address of the reference page
     * @param body computes the value of a row
     * @param signatures the ways to call it, most specific first
     */
    public LambdaFunction(String name, String summary, String page, Body body, Signature... signatures) {
        this(name, summary, page, body, null, signatures);
    }

    private LambdaFunction(
            String name,
            String summary,
            String page,
            Body body,
            @Nullable String approximation,
            Signature... signatures) {
        super(name, summary, page, signatures);
        this.body = body;
        this.approximation = approximation;
    }

    /** The same function, whose results may differ from those of the service for this reason. */
    public LambdaFunction approximate(String reason) {
        String page = reference().substring(reference().lastIndexOf('/') + 1);
        return new LambdaFunction(
                name(), summary(), page, body, reason, signatures().toArray(Signature[]::new));
    }

    @Override
    public Optional<String> approximation() {
        return Optional.ofNullable(approximation);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return body.apply(arguments);
    }

    /** The value of a row from its arguments. */
    @FunctionalInterface
    public interface Body {
        /** Computes the value; the arguments are in their Java form and never null, the result may be. */
        @Nullable
        Object apply(@Nullable Object[] arguments);
    }
}
