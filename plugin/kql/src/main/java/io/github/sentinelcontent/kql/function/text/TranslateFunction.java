package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code translate()}: the last replacement stands for all that are missing; without any the characters go. */
final class TranslateFunction extends RowFunction {
    TranslateFunction() {
        super(
                "translate",
                "Replaces single characters by others",
                "translate-function",
                Signature.of(
                        STRING,
                        Parameter.of("search", STRING),
                        Parameter.of("replacement", STRING),
                        Parameter.of("text", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        int[] search =
                ((String) Objects.requireNonNull(arguments[0])).codePoints().toArray();
        int[] replacement =
                ((String) Objects.requireNonNull(arguments[1])).codePoints().toArray();
        StringBuilder result = new StringBuilder();
        ((String) Objects.requireNonNull(arguments[2])).codePoints().forEach(point -> {
            int at = 0;
            while (at < search.length && search[at] != point) {
                at++;
            }
            if (at == search.length) {
                result.appendCodePoint(point);
            } else if (replacement.length > 0) {
                result.appendCodePoint(replacement[Math.min(at, replacement.length - 1)]);
            }
        });
        return result.toString();
    }
}
