package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code indexof()}: counts code points from 0, -1 when absent; an empty text to look for gives null. */
final class IndexofFunction extends DescribedFunction {
    IndexofFunction() {
        super(
                "indexof",
                "Finds where a text stands inside another",
                "indexof-function",
                Signature.of(
                        LONG,
                        Parameter.text("text"),
                        Parameter.text("lookup"),
                        Parameter.of("start", LONG, INT).orAbsent(),
                        Parameter.of("length", LONG, INT).orAbsent(),
                        Parameter.of("occurrence", LONG, INT).orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String lookup = (String) Objects.requireNonNull(arguments[1]);
        SearchWindow window = SearchWindow.of((String) Objects.requireNonNull(arguments[0]), arguments, true);
        if (window == null || lookup.isEmpty()) {
            return null;
        }
        int at = window.text().indexOf(lookup);
        for (long n = 1; n < window.occurrence() && at >= 0; n++) {
            at = window.text().indexOf(lookup, at + 1);
        }
        return at < 0 ? -1L : window.position(at);
    }
}
