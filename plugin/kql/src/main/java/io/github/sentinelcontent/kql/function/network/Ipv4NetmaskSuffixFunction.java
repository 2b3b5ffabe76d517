package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code ipv4_netmask_suffix()}: 32 without a prefix length. */
final class Ipv4NetmaskSuffixFunction extends RowFunction {
    Ipv4NetmaskSuffixFunction() {
        super(
                "ipv4_netmask_suffix",
                "Gives the prefix length of an IPv4 network",
                "ipv4-netmask-suffix-function",
                Signature.of(LONG, Parameter.of("ip", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address address = Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        return address == null ? null : (Long) (long) address.prefix();
    }
}
