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

/** {@code replace()}: as {@code replace_regex()}, but the text comes last. */
final class ReplaceFunction extends RowFunction {
    ReplaceFunction() {
        super(
                "replace",
                "Old form of replace_regex() with the arguments in another order",
                "replace-regex-function",
                Signature.of(
                        STRING,
                        Parameter.of("regex", STRING),
                        Parameter.of("rewrite", STRING),
                        Parameter.of("text", STRING)));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return RegexArgument.fault(arguments, 0);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        KqlRegex regex = KqlRegex.of((String) Objects.requireNonNull(arguments[0]));
        String text = (String) Objects.requireNonNull(arguments[2]);
        String rewrite = (String) Objects.requireNonNull(arguments[1]);
        return regex == null ? text : regex.replaceAll(text, rewrite);
    }
}
