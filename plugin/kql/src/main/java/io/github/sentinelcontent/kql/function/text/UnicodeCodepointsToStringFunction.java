package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code unicode_codepoints_to_string()}: numbers and arrays of numbers; what is no code point gives the empty text. */
final class UnicodeCodepointsToStringFunction extends RowFunction {
    UnicodeCodepointsToStringFunction(String name) {
        super(
                name,
                "Makes a text from code points",
                "unicode-codepoints-to-string-function",
                Signature.of(
                                STRING,
                                Parameter.of("first", LONG, INT, DYNAMIC),
                                Parameter.of("other", LONG, INT, DYNAMIC).orAbsent())
                        .repeating());
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        StringBuilder result = new StringBuilder();
        for (Object argument : arguments) {
            for (Object point : argument instanceof List<?> list ? list : Collections.singletonList(argument)) {
                if (!(point instanceof Long number) || number < 0 || number > Character.MAX_CODE_POINT) {
                    return "";
                }
                result.appendCodePoint(number.intValue());
            }
        }
        return result.toString();
    }
}
