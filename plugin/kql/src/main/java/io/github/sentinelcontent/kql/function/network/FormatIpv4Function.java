package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code format_ipv4()} and {@code format_ipv4_mask()}: the shorter prefix counts; what is no address gives empty text. */
final class FormatIpv4Function extends RowFunction {
    private final boolean withMask;

    private FormatIpv4Function(String name, String summary, boolean withMask, Parameter prefix) {
        super(
                name,
                summary,
                name.replace('_', '-') + "-function",
                Signature.of(STRING, Parameter.of("ip", STRING, LONG, INT), prefix));
        this.withMask = withMask;
    }

    static List<FormatIpv4Function> all() {
        Parameter prefix = Parameter.of("prefix", LONG, INT);
        return List.of(
                new FormatIpv4Function(
                        "format_ipv4", "Writes the network part of an IPv4 address", false, prefix.orAbsent()),
                new FormatIpv4Function(
                        "format_ipv4_mask",
                        "Writes the network part of an IPv4 address with its length",
                        true,
                        prefix));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address address = arguments[0] instanceof Long bits
                ? bits < 0 || bits > 0xFFFFFFFFL ? null : new Ipv4Address(bits, 32)
                : Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        long wanted = arguments.length > 1 ? (Long) Objects.requireNonNull(arguments[1]) : 32;
        if (address == null || wanted < 0 || wanted > 32) {
            return "";
        }
        long prefix = Math.min(wanted, address.prefix());
        String text = Ipv4Address.format(address.masked(prefix));
        return withMask ? text + "/" + prefix : text;
    }
}
