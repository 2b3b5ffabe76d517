package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The four punycode functions; the domain forms work on each label and mark encoded ones with {@code xn--}. Of these
 * {@code to_string} encodes, of the plain forms {@code from_string}, as their reference pages say.
 */
final class PunycodeFunction extends RowFunction {
    private static final String LABEL_SEPARATORS = "[.\u3002\uFF0E\uFF61]";
    private static final String MARK = "xn--";

    private final UnaryOperator<String> translation;

    private PunycodeFunction(String name, String summary, UnaryOperator<String> translation) {
        super(name, summary, name.replace('_', '-') + "-function", Signature.of(STRING, Parameter.of("text", STRING)));
        this.translation = translation;
    }

    static List<PunycodeFunction> all() {
        return List.of(
                new PunycodeFunction("punycode_from_string", "Encodes a text as punycode", Punycode::encode),
                new PunycodeFunction("punycode_to_string", "Decodes punycode", PunycodeFunction::decoded),
                new PunycodeFunction(
                        "punycode_domain_from_string",
                        "Decodes the labels of a domain name",
                        PunycodeFunction::decodeDomain),
                new PunycodeFunction(
                        "punycode_domain_to_string",
                        "Encodes the labels of a domain name",
                        PunycodeFunction::encodeDomain));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        return translation.apply((String) Objects.requireNonNull(arguments[0]));
    }

    private static String decoded(String text) {
        String decoded = Punycode.decode(text);
        return decoded == null ? "" : decoded;
    }

    private static String encodeDomain(String domain) {
        return labels(domain, label -> label.chars().allMatch(c -> c < 128) ? label : MARK + Punycode.encode(label));
    }

    private static String decodeDomain(String domain) {
        return labels(domain, label -> label.startsWith(MARK) ? decoded(label.substring(MARK.length())) : label);
    }

    private static String labels(String domain, UnaryOperator<String> translation) {
        return String.join(
                ".",
                Arrays.stream(domain.split(LABEL_SEPARATORS, -1))
                        .map(translation)
                        .toList());
    }
}
