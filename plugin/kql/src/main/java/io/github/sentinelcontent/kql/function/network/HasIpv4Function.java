package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code has_ipv4()} and its kin: addresses, or the beginnings of addresses, that stand on their own in a text. */
final class HasIpv4Function extends RowFunction {
    private final boolean prefix;

    private HasIpv4Function(String name, String summary, boolean prefix, Signature... signatures) {
        super(name, summary, name.replace('_', '-') + "-function", signatures);
        this.prefix = prefix;
    }

    static List<HasIpv4Function> all() {
        Parameter text = Parameter.of("text", STRING);
        Parameter one = Parameter.of("ip", STRING);
        Signature single = Signature.of(BOOL, text, one);
        Signature several = Signature.of(BOOL, text, one, one.orAbsent()).repeating();
        Signature array = Signature.of(BOOL, text, Parameter.of("ips", DYNAMIC));
        return List.of(
                new HasIpv4Function("has_ipv4", "Tells whether a text holds an IPv4 address", false, single),
                new HasIpv4Function(
                        "has_any_ipv4",
                        "Tells whether a text holds one of several IPv4 addresses",
                        false,
                        array,
                        several),
                new HasIpv4Function(
                        "has_ipv4_prefix", "Tells whether a text holds an IPv4 address with a beginning", true, single),
                new HasIpv4Function(
                        "has_any_ipv4_prefix",
                        "Tells whether a text holds an IPv4 address with one of several beginnings",
                        true,
                        array,
                        several));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        return Addresses.from(arguments, 1).stream().anyMatch(wanted -> holds(text, wanted));
    }

    private boolean holds(String text, String wanted) {
        if (!Ipv4InText.isPrefix(wanted) || !prefix && wanted.endsWith(".")) {
            return false;
        }
        boolean beginning = wanted.endsWith(".");
        return Ipv4InText.any(text, address -> beginning ? address.startsWith(wanted) : address.equals(wanted));
    }
}
