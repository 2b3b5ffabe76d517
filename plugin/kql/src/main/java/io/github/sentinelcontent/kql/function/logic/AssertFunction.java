package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code assert()}: its condition is known before any row is read, so a false one is a fault of the query. */
final class AssertFunction extends RowFunction {
    AssertFunction() {
        super(
                "assert",
                "Ends the query with a message when a constant condition is false",
                "assert-function",
                Signature.of(
                        KqlType.BOOL,
                        Parameter.of("condition", KqlType.BOOL),
                        Parameter.of("message", KqlType.STRING)));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        if (!arguments.stream().allMatch(Argument::constant)) {
            return Optional.of("the arguments of assert() must be constant");
        }
        return Boolean.TRUE.equals(arguments.get(0).value())
                ? Optional.empty()
                : Optional.of("assert() failed: " + arguments.get(1).value());
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return arguments[0];
    }
}
