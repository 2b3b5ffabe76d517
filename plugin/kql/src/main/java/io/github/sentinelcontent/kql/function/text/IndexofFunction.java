package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code indexof()}: counts code points from 0, -1 when absent; an empty text to look for gives null.
 * Each further occurrence is looked for in a window of the same length behind the one before. */
final class IndexofFunction extends RowFunction {
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
        long found = -1;
        for (long n = 0; n < window.occurrence(); n++) {
            String part = window.text();
            int at = part.indexOf(lookup);
            if (at < 0) {
                return -1L;
            }
            found = window.position(part, at);
            window = window.startingAt(found + 1);
        }
        return found;
    }
}
