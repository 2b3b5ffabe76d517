package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_ipv6_mask()}. */
final class ParseIpv6MaskFunction extends RowFunction {
    ParseIpv6MaskFunction() {
        super(
                "parse_ipv6_mask",
                "Writes the network part of an IPv6 or IPv4 address in full IPv6 form",
                "parse-ipv6-mask-function",
                Signature.of(STRING, Parameter.of("ip", STRING), Parameter.of("prefix", LONG, INT)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv6Address address = Ipv6Address.parse((String) Objects.requireNonNull(arguments[0]));
        long prefix = (Long) Objects.requireNonNull(arguments[1]);
        if (address == null || prefix < 0 || prefix > 128) {
            return "";
        }
        return address.masked(Math.min(prefix, address.prefix())).format();
    }
}
