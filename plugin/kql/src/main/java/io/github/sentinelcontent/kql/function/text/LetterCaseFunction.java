package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code tolower()} and {@code toupper()}: one character becomes one character, independent of any locale. */
final class LetterCaseFunction extends RowFunction {
    private final boolean upper;

    private LetterCaseFunction(String name, String summary, boolean upper) {
        super(name, summary, name + "-function", Signature.of(STRING, Parameter.text("text")));
        this.upper = upper;
    }

    static LetterCaseFunction lower() {
        return new LetterCaseFunction("tolower", "Turns letters into lower case", false);
    }

    static LetterCaseFunction upper() {
        return new LetterCaseFunction("toupper", "Turns letters into upper case", true);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            result.appendCodePoint(upper ? Character.toUpperCase(point) : Character.toLowerCase(point));
        }
        return result.toString();
    }
}
