package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** {@code reverse()}. */
final class ReverseFunction extends RowFunction {
    ReverseFunction() {
        super(
                "reverse",
                "Turns the order of the characters round",
                "reverse-function",
                Signature.of(STRING, Parameter.text("text")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return new StringBuilder((String) arguments[0]).reverse().toString();
    }
}
