package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code strlen()}: a character is a code point. */
final class StrlenFunction extends RowFunction {
    StrlenFunction() {
        super(
                "strlen",
                "Counts the characters of a text",
                "strlen-function",
                Signature.of(LONG, Parameter.of("text", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return (long) CodePoints.length((String) Objects.requireNonNull(arguments[0]));
    }
}
