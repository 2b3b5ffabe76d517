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

/** {@code strrep()}: repeats at most 1024 times. */
final class StrrepFunction extends RowFunction {
    private static final long MOST = 1024;

    StrrepFunction() {
        super(
                "strrep",
                "Repeats a text",
                "strrep-function",
                Signature.of(
                        STRING,
                        Parameter.text("value"),
                        Parameter.scalar("multiplier", LONG, INT),
                        Parameter.text("delimiter").orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        long times = Math.min((Long) Objects.requireNonNull(arguments[1]), MOST);
        long delimiter = arguments.length > 2 ? String.valueOf(arguments[2]).length() : 0;
        context.budget().text(times * (String.valueOf(arguments[0]).length() + delimiter));
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < times; i++) {
            result.append(i > 0 && arguments.length > 2 ? arguments[2] : "").append(arguments[0]);
        }
        return result.toString();
    }
}
