package io.github.sentinelcontent.kql.function.text;

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

/**
 * {@code trim()}, {@code trim_start()} and {@code trim_end()}: at most one match of the pattern is taken away at each
 * side.
 */
final class TrimFunction extends RowFunction {
    private final boolean atStart;
    private final boolean atEnd;

    TrimFunction(String name, String summary, boolean atStart, boolean atEnd) {
        super(
                name,
                summary,
                name.replace('_', '-') + "-function",
                Signature.of(STRING, Parameter.of("regex", STRING), Parameter.of("text", STRING)));
        this.atStart = atStart;
        this.atEnd = atEnd;
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return RegexArgument.fault(arguments, 0);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[1]);
        KqlRegex start = atStart ? KqlRegex.of("\\A(?:" + arguments[0] + ")") : null;
        if (start != null) {
            Matcher matcher = start.matcher(text);
            text = matcher.find() ? text.substring(matcher.end()) : text;
        }
        KqlRegex end = atEnd ? KqlRegex.of("(?:" + arguments[0] + ")\\z") : null;
        if (end != null) {
            Matcher matcher = end.matcher(text);
            text = matcher.find() ? text.substring(0, matcher.start()) : text;
        }
        return text;
    }
}
