package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code extract_all()}: one group gives an array of texts, several an array of arrays, no match null. */
final class ExtractAllFunction extends RowFunction {
    ExtractAllFunction(String name) {
        super(
                name,
                "Gives the capture groups of all matches of a regular expression",
                "extract-all-function",
                Signature.of(DYNAMIC, Parameter.of("regex", STRING), Parameter.of("text", STRING)),
                Signature.of(
                        DYNAMIC,
                        Parameter.of("regex", STRING),
                        Parameter.of("groups", DYNAMIC),
                        Parameter.of("text", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        KqlRegex regex = KqlRegex.of((String) Objects.requireNonNull(arguments[0]));
        if (regex == null || regex.groupCount() == 0) {
            return null;
        }
        List<Integer> groups = groups(regex, arguments.length == 3 ? arguments[1] : null);
        Matcher matcher = regex.matcher((String) Objects.requireNonNull(arguments[arguments.length - 1]));
        List<Object> matches = new ArrayList<>();
        while (matcher.find()) {
            context.budget().tick();
            List<Object> found = new ArrayList<>();
            for (int group : groups) {
                String text = matcher.group(group);
                found.add(text == null ? "" : text);
            }
            matches.add(found.size() == 1 ? found.get(0) : Collections.unmodifiableList(found));
        }
        return matches.isEmpty() ? null : Collections.unmodifiableList(matches);
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        Optional<String> fault = RegexArgument.fault(arguments, 0);
        if (fault.isEmpty() && arguments.get(0).value() instanceof String pattern) {
            KqlRegex regex = KqlRegex.of(pattern);
            return regex != null && regex.groupCount() > 0
                    ? Optional.empty()
                    : Optional.of("the regular expression of " + name() + "() has no capture group");
        }
        return fault;
    }

    private static List<Integer> groups(KqlRegex regex, @Nullable Object wanted) {
        List<Integer> groups = new ArrayList<>();
        if (wanted instanceof List<?> list) {
            for (Object group : list) {
                int number = group instanceof Long index ? index.intValue() : regex.groupNumber(String.valueOf(group));
                if (number >= 0 && number <= regex.groupCount()) {
                    groups.add(number);
                }
            }
            return groups;
        }
        for (int group = 1; group <= regex.groupCount(); group++) {
            groups.add(group);
        }
        return groups;
    }
}
