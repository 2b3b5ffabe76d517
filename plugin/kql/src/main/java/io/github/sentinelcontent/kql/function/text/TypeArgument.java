package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.ResultType;
import io.github.sentinelcontent.kql.function.logic.ScalarConversion;
import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** A {@code typeof(T)} argument and the conversion of text to that type. */
final class TypeArgument {
    private TypeArgument() {}

    /** The type named by the last argument, a constant type keyword. */
    static ResultType last() {
        return arguments -> arguments.get(arguments.size() - 1).value() instanceof String keyword
                ? KqlType.named(keyword).orElse(KqlType.UNKNOWN)
                : KqlType.UNKNOWN;
    }

    /** The value that a text stands for; null when it does not stand for one of the type. */
    static @Nullable Object convert(String text, KqlType type) {
        if (type == STRING) {
            return text;
        }
        return text.isEmpty() ? null : ScalarConversion.convert(STRING, text, type);
    }
}
