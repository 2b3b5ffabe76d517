package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

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

/** {@code replace_regex()}: {@code \1} in the new text stands for the first capture group. */
final class ReplaceRegexFunction extends RowFunction {
    ReplaceRegexFunction() {
        super(
                "replace_regex",
                "Replaces the matches of a regular expression",
                "replace-regex-function",
                Signature.of(
                        STRING,
                        Parameter.of("text", STRING),
                        Parameter.of("regex", STRING),
                        Parameter.of("rewrite", STRING)));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return RegexArgument.fault(arguments, 1);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        KqlRegex regex = KqlRegex.of((String) Objects.requireNonNull(arguments[1]));
        String text = (String) Objects.requireNonNull(arguments[0]);
        String rewrite = (String) Objects.requireNonNull(arguments[2]);
        return regex == null ? text : regex.replaceAll(text, rewrite);
    }
}
