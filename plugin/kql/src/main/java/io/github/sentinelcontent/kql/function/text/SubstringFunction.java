package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code substring()}: counts code points from 0; a negative start counts from the end. */
final class SubstringFunction extends RowFunction {
    SubstringFunction() {
        super(
                "substring",
                "Cuts a part out of a text",
                "substring-function",
                Signature.of(
                        STRING,
                        Parameter.text("text"),
                        Parameter.of("start", LONG, INT),
                        Parameter.of("length", LONG, INT).orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        long start = (Long) Objects.requireNonNull(arguments[1]);
        long from = start < 0 ? Math.max(0, CodePoints.length(text) + start) : start;
        if (arguments.length < 3) {
            return CodePoints.slice(text, from, Integer.MAX_VALUE);
        }
        long length = (Long) Objects.requireNonNull(arguments[2]);
        return length <= 0 ? "" : CodePoints.slice(text, from, from + Math.min(length, Integer.MAX_VALUE));
    }
}
