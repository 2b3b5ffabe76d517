package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** {@code strcat_delim()}. */
final class StrcatDelimFunction extends RowFunction {
    StrcatDelimFunction() {
        super(
                "strcat_delim",
                "Joins texts with a delimiter between them",
                "strcat-delim-function",
                Signature.of(
                                STRING,
                                Parameter.text("delimiter"),
                                Parameter.text("first"),
                                Parameter.text("second"),
                                Parameter.text("other").orAbsent())
                        .repeating());
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        StringBuilder result = new StringBuilder((String) arguments[1]);
        for (int i = 2; i < arguments.length; i++) {
            result.append(arguments[0]).append(arguments[i]);
        }
        return result.toString();
    }
}
