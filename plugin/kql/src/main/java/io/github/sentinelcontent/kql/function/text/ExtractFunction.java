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

/** {@code extract()}: without a match the empty text, or the null of the type that is asked for. */
final class ExtractFunction extends RowFunction {
    ExtractFunction() {
        super(
                "extract",
                "Gives a capture group of the first match of a regular expression",
                "extract-function",
                Signature.of(
                        STRING,
                        Parameter.of("regex", STRING),
                        Parameter.of("group", LONG, INT),
                        Parameter.of("text", STRING)),
                Signature.of(
                        TypeArgument.last(),
                        Parameter.of("regex", STRING),
                        Parameter.of("group", LONG, INT),
                        Parameter.of("text", STRING),
                        Parameter.of("type", STRING)));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return RegexArgument.fault(arguments, 0);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        KqlRegex regex = KqlRegex.of((String) Objects.requireNonNull(arguments[0]));
        long group = (Long) Objects.requireNonNull(arguments[1]);
        if (regex == null || group < 0 || group > regex.groupCount()) {
            return TypeArgument.convert("", resultType);
        }
        Matcher matcher = regex.matcher((String) Objects.requireNonNull(arguments[2]));
        String found = matcher.find() ? matcher.group((int) group) : null;
        return TypeArgument.convert(found == null ? "" : found, resultType);
    }
}
