package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code unicode_codepoints_from_string()}. */
final class UnicodeCodepointsFromStringFunction extends RowFunction {
    UnicodeCodepointsFromStringFunction(String name) {
        super(
                name,
                "Gives the code points of a text",
                "unicode-codepoints-from-string-function",
                Signature.of(DYNAMIC, Parameter.text("text")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return ((String) Objects.requireNonNull(arguments[0]))
                .codePoints()
                .mapToObj(point -> (long) point)
                .toList();
    }
}
