package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code replace_strings()}: what is put in is not looked at again. */
final class ReplaceStringsFunction extends RowFunction {
    ReplaceStringsFunction() {
        super(
                "replace_strings",
                "Replaces several texts inside another in one pass",
                "replace-strings-function",
                Signature.of(
                        STRING,
                        Parameter.of("text", STRING),
                        Parameter.of("lookups", DYNAMIC),
                        Parameter.of("rewrites", DYNAMIC)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        if (!(arguments[1] instanceof List<?> lookups)
                || !(arguments[2] instanceof List<?> rewrites)
                || lookups.size() != rewrites.size()) {
            return "";
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length() && result.length() <= Budget.LONGEST_TEXT) {
            int found = lookupAt(text, at, lookups);
            if (found < 0) {
                result.append(text.charAt(at++));
            } else {
                result.append(DynamicText.toText(rewrites.get(found)));
                at += DynamicText.toText(lookups.get(found)).length();
            }
        }
        return result.toString();
    }

    /** The first of the texts to look for that stands at this place, or -1. */
    private static int lookupAt(String text, int at, List<?> lookups) {
        for (int i = 0; i < lookups.size(); i++) {
            String lookup = DynamicText.toText(lookups.get(i));
            if (!lookup.isEmpty() && text.startsWith(lookup, at)) {
                return i;
            }
        }
        return -1;
    }
}
