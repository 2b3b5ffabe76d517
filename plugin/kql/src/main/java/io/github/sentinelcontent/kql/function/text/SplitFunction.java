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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code split()}: with an index still an array, of that one part; null when there is no such part. */
final class SplitFunction extends RowFunction {
    SplitFunction() {
        super(
                "split",
                "Cuts a text at a delimiter into an array",
                "split-function",
                Signature.of(
                        DYNAMIC,
                        Parameter.text("text"),
                        Parameter.of("delimiter", STRING),
                        Parameter.of("index", LONG, INT).orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        List<String> parts =
                split((String) Objects.requireNonNull(arguments[0]), (String) Objects.requireNonNull(arguments[1]));
        if (arguments.length < 3) {
            return parts;
        }
        long index = (Long) Objects.requireNonNull(arguments[2]);
        return index < 0 || index >= parts.size() ? null : List.of(parts.get((int) index));
    }

    private static List<String> split(String text, String delimiter) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = delimiter.isEmpty() ? -1 : text.indexOf(delimiter);
        while (at >= 0) {
            parts.add(text.substring(from, at));
            from = at + delimiter.length();
            at = text.indexOf(delimiter, from);
        }
        parts.add(text.substring(from));
        return Collections.unmodifiableList(parts);
    }
}
