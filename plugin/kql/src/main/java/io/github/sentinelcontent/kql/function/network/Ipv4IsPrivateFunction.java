package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code ipv4_is_private()}: 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16; other text than an address gives null. */
final class Ipv4IsPrivateFunction extends RowFunction {
    Ipv4IsPrivateFunction() {
        super(
                "ipv4_is_private",
                "Tells whether an IPv4 address belongs to a private network",
                "ipv4-is-private-function",
                Signature.of(BOOL, Parameter.of("ip", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address address = Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        if (address == null) {
            return null;
        }
        long bits = address.bits();
        return bits >> 24 == 10 || bits >> 20 == (172 << 4 | 1) || bits >> 16 == (192 << 8 | 168);
    }
}
