package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code indexof_regex()}: counts code points from 0, -1 when absent; matches do not overlap. */
final class IndexofRegexFunction extends RowFunction {
    IndexofRegexFunction() {
        super(
                "indexof_regex",
                "Finds where a regular expression matches inside a text",
                "indexof-regex-function",
                Signature.of(
                        LONG,
                        Parameter.text("text"),
                        Parameter.of("regex", STRING),
                        Parameter.of("start", LONG, INT).orAbsent(),
                        Parameter.of("length", LONG, INT).orAbsent(),
                        Parameter.of("occurrence", LONG, INT).orAbsent()));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return RegexArgument.fault(arguments, 1);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        KqlRegex regex = KqlRegex.of((String) Objects.requireNonNull(arguments[1]));
        SearchWindow window = SearchWindow.of((String) Objects.requireNonNull(arguments[0]), arguments, false);
        if (regex == null || window == null) {
            return null;
        }
        String part = window.text();
        Matcher matcher = regex.matcher(part);
        for (long n = 1; matcher.find(); n++) {
            if (n == window.occurrence()) {
                return window.position(part, matcher.start());
            }
        }
        return -1L;
    }
}
