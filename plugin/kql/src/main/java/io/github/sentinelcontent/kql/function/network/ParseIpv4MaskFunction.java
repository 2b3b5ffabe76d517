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

/** {@code parse_ipv4_mask()}. */
final class ParseIpv4MaskFunction extends RowFunction {
    ParseIpv4MaskFunction() {
        super(
                "parse_ipv4_mask",
                "Turns the network part of an IPv4 address into a number",
                "parse-ipv4-mask-function",
                Signature.of(LONG, Parameter.of("ip", STRING), Parameter.of("prefix", LONG, INT)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address address = Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        long prefix = (Long) Objects.requireNonNull(arguments[1]);
        if (address == null || prefix < 0 || prefix > 32) {
            return null;
        }
        return address.masked(Math.min(prefix, address.prefix()));
    }
}
