package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** {@code strcat()}. */
final class StrcatFunction extends RowFunction {
    StrcatFunction() {
        super(
                "strcat",
                "Joins texts; other values are turned into text",
                "strcat-function",
                Signature.of(
                                STRING,
                                Parameter.text("first"),
                                Parameter.text("other").orAbsent())
                        .repeating());
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        StringBuilder result = new StringBuilder();
        for (Object argument : arguments) {
            result.append(argument);
        }
        return result.toString();
    }
}
