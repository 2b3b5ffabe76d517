package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code rand}: from 0 up to but not including 1, or a whole number below the argument; seeded per run. */
final class RandFunction extends RowFunction {
    RandFunction() {
        super(
                "rand",
                "draws a random number",
                "rand-function",
                Signature.of(
                        KqlType.REAL, Parameter.scalar("below", KqlType.LONG).orAbsent()));
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("drawn from the seed of the run, so that every run gives the same");
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        if (arguments.length == 0 || (Long) arguments[0] <= 1) {
            return context.random().nextDouble();
        }
        return (double) context.random().nextLong((Long) arguments[0]);
    }
}
