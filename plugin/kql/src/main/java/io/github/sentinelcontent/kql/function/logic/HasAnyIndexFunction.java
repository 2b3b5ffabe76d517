package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code has_any_index()}: terms as with {@code has}, -1 when the text holds none. */
final class HasAnyIndexFunction extends RowFunction {
    HasAnyIndexFunction() {
        super(
                "has_any_index",
                "Gives the position in an array of the first element that a text holds as a term",
                "has-any-index-function",
                Signature.of(LONG, Parameter.of("text", STRING), Parameter.of("terms", DYNAMIC)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        if (!(arguments[1] instanceof List<?> terms)) {
            return -1L;
        }
        for (int i = 0; i < terms.size(); i++) {
            if (new TermSearch(DynamicText.toText(terms.get(i)), true, true, true).test(text)) {
                return (long) i;
            }
        }
        return -1L;
    }
}
